/** The live numbers that a lesson's sentences name, from the batch on the stage. A name without a number yet is left out. */

import { sixDigits } from '../../marks/digits.ts'
import { equals, markedRows, twoPlaces } from '../../panels/marked.ts'
import { sizeOf, weightCount } from '../../panels/shape.ts'
import type { Shape } from '../../panels/shape.ts'
import type { AppState } from '../../store/state.ts'
import type { Say } from '../../text/catalogue.ts'
import { thousands } from '../../text/counted.ts'
import { atStep, shapeText } from '../../text/symbols.ts'
import { GATES } from '../../engine/spec.ts'

export type LessonValues = Record<string, string | number>

/** `say`: thousands are apart as its language has them. */
export function lessonValues(say: Say, state: Pick<AppState, 'snapshot' | 'run'>, shape: Shape | null): LessonValues {
  if (shape === null) return {}
  return { ...sizes(say, shape), ...letters(shape), weights: thousands(say, weightCount(state.run.info)), ...numbers(state.snapshot) }
}

function sizes(say: Say, shape: Shape): LessonValues {
  const [B, T, D, H, K] = (['batch', 'time', 'features', 'hidden', 'outputs'] as const).map((axis) => sizeOf(shape, axis) ?? 1) as [number, number, number, number, number]
  const { cell, directions, embedding } = shape.architecture
  const gates = GATES[cell].length
  return {
    B, T, D, H, K,
    ...(embedding && { V: embedding.vocabulary, vocabulary: thousands(say, embedding.vocabulary) }),
    BTD: thousands(say, B * T * D),
    xShape: shapeText([B, D]),
    hShape: shapeText([B, H]),
    yShape: shapeText([B, K]),
    aShape: shapeText([B, gates * H]),
    WxShape: shapeText([D, gates * H]),
    WhShape: shapeText([H, gates * H]),
    WyShape: shapeText([directions * H, K]),
  }
}

/** Letters at the steps that the spine stops at. */
function letters(shape: Shape): LessonValues {
  const last = shape.schedule.steps - 1
  const at = (step: number) => Math.min(step, last)
  const back = Math.max(0, last - 1)
  return {
    x1: atStep('x', 0),
    y1: atStep('y', 0),
    h1: atStep('h', 0),
    x2: atStep('x', at(1)),
    h2: atStep('h', at(1)),
    x3: atStep('x', at(2)),
    t3: at(2) + 1,
    hT: atStep('h', last),
    yT: atStep('y', last),
    dhT: `∂L/∂${atStep('h', last)}`,
    tBack: back + 1,
  }
}

function numbers(snapshot: AppState['snapshot']): LessonValues {
  if (snapshot === null) return {}
  const [row] = markedRows(snapshot)
  const norms = snapshot.norms['dh.l0.fwd']
  const last = (norms?.length ?? 0) - 1
  return {
    ...(row && { row1: row.marked.map(({ value }) => twoPlaces(value)).join(' + '), equals: equals(row) }),
    ...first('target1', row?.target),
    ...first('prediction1', row?.prediction),
    loss: short(snapshot.loss),
    ...(norms && { normLast: short(norms[last] ?? 0), normBack: short(norms[Math.max(0, last - 1)] ?? 0), normFirst: short(norms[0] ?? 0) }),
  }
}

function first(name: string, values: number[] | undefined): LessonValues {
  const [value] = values ?? []
  return value === undefined ? {} : { [name]: twoPlaces(value) }
}

/** Four significant digits would do; six are what the page shows everywhere else. */
function short(value: number): string {
  return sixDigits(value).text
}
