/** One file of golden cases: the lines that the command prints about it. */

import { plainSet } from '../../engine/kernels/sets.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import type { Precision } from '../../engine/spec.ts'
import { computeExpected } from '../../export/golden/expected.ts'
import type { GoldenCase } from '../../export/golden/format.ts'
import { worstDifference } from './compare.ts'
import { parseGolden } from './parse.ts'
import { Malformed } from './read.ts'

export const TOLERANCE: Record<Precision, number> = { float64: 1e-9, float32: 2e-6 }

/** Published with the project's first issue: checked in float32 too. */
export const PUBLISHED = [
  'g1-one-to-one-tanh-mse',
  'g2-one-to-many-gru-mse',
  'g3-many-to-one-tanh-bidir-masked-mse',
  'g4-many-to-one-lstm-bce',
  'g5-encdec-lstm-softmax',
  'g6-synced-relu-2layers-masked-softmax',
]

export interface Verdict {
  ok: boolean
  lines: string[]
}

/** `name`: the file's, without .json. `float32`: check in float32 whatever the file says. */
export function checkText(name: string, text: string, float32: boolean, set: KernelSet = plainSet): Verdict {
  try {
    const golden = parseGolden(text)
    const single = float32 || golden.float32 === true || PUBLISHED.includes(name) || PUBLISHED.includes(golden.name)
    const verdicts = (single ? (['float64', 'float32'] as const) : (['float64'] as const)).map((precision) => checkCase(name, golden, precision, set))
    return { ok: verdicts.every(({ ok }) => ok), lines: verdicts.flatMap(({ lines }) => lines) }
  } catch (error) {
    return malformed(name, error instanceof Malformed ? error.message : `cannot be checked: ${String(error)}`)
  }
}

export function malformed(name: string, reason: string): Verdict {
  return { ok: false, lines: [`${name} malformed: ${reason}`] }
}

function checkCase(name: string, golden: GoldenCase, precision: Precision, set: KernelSet): Verdict {
  const { error, path } = worstDifference(computeExpected(golden, precision, set), golden.expected)
  const tolerance = TOLERANCE[precision]
  const ok = error <= tolerance
  const verdict = ok ? 'ok' : `OVER ${tolerance}`
  return { ok, lines: [`${name} ${precision} ${verdict} worst ${error.toExponential(1)} at ${path}`] }
}
