/** Shapes of small models for the gallery and the tests of figures: only sizes, no numbers. */

import type { Architecture, ModelShape, ModeName, Schedule } from '../engine/spec.ts'

export interface ShapeOptions {
  cell?: Architecture['cell']
  batch?: number
  steps?: number
  features?: number
  hidden?: number
  outputs?: number
  layers?: number
  directions?: 1 | 2
  mode?: ModeName
  lengths?: number[] | null
  feedback?: boolean
}

/** Which steps have an input and which are read, as the five modes have it (encdec writes after the first half). */
function schedule(mode: ModeName, steps: number, feedback: boolean): Schedule {
  const all = Array.from({ length: steps }, (_, step) => step)
  const half = Math.ceil(steps / 2)
  const reads = { one_to_one: [0], one_to_many: all, many_to_one: [steps - 1], many_to_many_encdec: all.slice(half - 1), many_to_many_synced: all }
  const inputs = { one_to_one: 1, one_to_many: 1, many_to_one: steps, many_to_many_encdec: half, many_to_many_synced: steps }
  return {
    mode,
    steps,
    hasInput: all.map((step) => step < inputs[mode]),
    reads: reads[mode],
    readsFinal: mode === 'many_to_one',
    feedback,
    initial: 'zero',
  }
}

export function shapeOf(options: ShapeOptions = {}): ModelShape {
  const { steps = 6, mode = 'many_to_one', batch = 4, lengths = null } = options
  return {
    architecture: {
      cell: options.cell ?? 'rnn_tanh',
      inputSize: options.features ?? 2,
      hiddenSize: options.hidden ?? 5,
      outputSize: options.outputs ?? 1,
      layers: options.layers ?? 1,
      directions: options.directions ?? 1,
      outputActivation: 'identity',
      embedding: null,
      dropout: { input: 0, readOut: 0 },
    },
    schedule: schedule(mode, steps, options.feedback ?? false),
    batch,
    lengths,
  }
}
