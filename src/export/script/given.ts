/** The numbers that a script of a model has with it: weights, inputs, targets, lengths. Batch first. */

import type { Batch } from '../../engine/batch.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { CodeModel } from '../code/code-model.ts'
import { givenSteps, planOf, targetShape } from '../code/plan.ts'
import { swapOuter } from '../golden/nested.ts'
import { countOf } from '../weights/named-array.ts'
import type { NamedArray } from '../weights/named-array.ts'

export interface ScriptSource {
  /** Its weights are read, and its sizes. */
  workspace: Workspace
  batch: Batch
  model: CodeModel
  /** The page's loss of this batch. */
  loss: number
  /** Of the file, without its ending. */
  name: string
}

/** Above this many numbers a script reads them from a file beside it. */
export const MOST_IN_A_SCRIPT = 100_000

export function weightsOf({ model }: Workspace): Record<string, ArrayLike<number>> {
  return Object.fromEntries(model.parameters.map(({ name, value }) => [name, value]))
}

/** `x` has the steps that the data have: empty ones at the end are put there by the script. */
export function batchArrays({ workspace, batch, model }: ScriptSource): NamedArray[] {
  const plan = planOf(model)
  const { B, S, K, T, classes, lengths } = plan
  const L = givenSteps(plan)
  const { embedding, inputSize } = model.shape.architecture
  const width = embedding ? 1 : inputSize
  const inputs = swapOuter(readInputs(workspace, batch, width), T, B, width)
  const x = Array.from({ length: B * L * width }, (_, i) => inputs[Math.floor(i / (L * width)) * T * width + (i % (L * width))])
  const targets = swapOuter(batch.targets, S, B, classes ? 1 : K)
  return [
    { name: 'x', shape: embedding ? [B, L] : [B, L, inputSize], numbers: embedding ? Int32Array.from(x) : Float32Array.from(x) },
    { name: 'target', shape: targetShape(plan), numbers: classes ? Int32Array.from(targets) : Float32Array.from(targets) },
    ...(lengths ? [{ name: 'lengths', shape: [B], numbers: Int32Array.from(lengths) }] : []),
  ]
}

/** (T, B, width): zeros at steps without an input. */
function readInputs({ schedule, batch: B }: Workspace, { inputs }: Batch, width: number): number[] {
  return Array.from({ length: schedule.steps * B * width }, (_, i) => (schedule.hasInput[Math.floor(i / (B * width))] ? inputs[i] : 0))
}

export function countOfAll(arrays: readonly NamedArray[]): number {
  return arrays.reduce((sum, array) => sum + countOf(array), 0)
}
