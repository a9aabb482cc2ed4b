// The golden command's own check in a browser's worker, over the kernels that are asked for.
import { checkText } from '../../../src/commands/golden/check-file.ts'
import type { Verdict } from '../../../src/commands/golden/check-file.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { browserKernels } from '../../../src/worker/kernels.ts'

export interface GoldenOrder {
  kernels: 'plain' | 'simd'
  /** Name and text of each file. */
  files: [name: string, text: string][]
}

export interface GoldenReport {
  /** Those that were at work. */
  kernels: string
  verdicts: Verdict[]
}

self.onmessage = async ({ data: { kernels, files } }: MessageEvent<GoldenOrder>) => {
  const set = kernels === 'plain' ? plainSet : await browserKernels()
  const report: GoldenReport = { kernels: set.name, verdicts: files.map(([name, text]) => checkText(name, text, true, set)) }
  self.postMessage(report)
}
