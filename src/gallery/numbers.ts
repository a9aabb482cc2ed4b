/** A batch for each picture: from the engine, on the adding task, wherever that task has such a batch; else invented. */

import { PAGE_RECIPE } from '../run/recipe-defaults.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'
import { createTrainedRun } from '../worker/trained-run.ts'
import { inventedSnapshot } from './invented.ts'
import { shapeOf } from './shapes.ts'
import type { ShapeOptions } from './shapes.ts'

export function snapshotFor(options: ShapeOptions): Snapshot {
  const { mode = 'many_to_one', features = 2, outputs = 1 } = options
  const invented = mode !== 'many_to_one' || features !== 2 || outputs !== 1
  return invented ? inventedSnapshot(shapeOf(options)) : trained(options)
}

function trained({ cell = 'rnn_tanh', batch = 4, steps = 6, hidden = 5, layers = 1, directions = 1, lengths = null }: ShapeOptions): Snapshot {
  const run = createTrainedRun({ ...PAGE_RECIPE, cell, batch, steps, hidden, layers, directions, lengths })
  run.pass()
  const snapshot = run.snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))
  if (!snapshot) throw new Error('no snapshot')
  return snapshot
}
