/** Sizes of the batch on the stage, from whatever the page knows of it. */

import type { AppState } from '../store/state.ts'
import type { Axis, Snapshot } from '../trace/contract/tensors.ts'
import type { SizeWords } from '../text/status.ts'
import { sixDigits } from '../marks/digits.ts'

export type Shape = Snapshot['shape']

/** The snapshot's shape; before the first snapshot, the run's; null while the page opens. */
export function shapeOf(state: Pick<AppState, 'snapshot' | 'run'>): Shape | null {
  return state.snapshot?.shape ?? state.run.info?.shape ?? null
}

export function sizeOf(shape: Shape | null, axis: Axis): number | null {
  if (shape === null) return null
  const { architecture, schedule } = shape
  const sizes: Record<Axis, number | null> = {
    batch: shape.batch,
    time: schedule.steps,
    features: architecture.inputSize,
    hidden: architecture.hiddenSize,
    outputs: architecture.outputSize,
    gates: null,
    vocabulary: architecture.embedding?.vocabulary ?? null,
  }
  return sizes[axis]
}

/** How many weights the network has; 0 while it is not known. */
export function weightCount(info: AppState['run']['info']): number {
  return (info?.weights ?? []).reduce((sum, { shape }) => sum + product(shape), 0)
}

export function product(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all * size, 1)
}

/** What the status sentence needs. */
export function sizeWords(state: Pick<AppState, 'snapshot' | 'run' | 'iteration'>): SizeWords | null {
  const shape = shapeOf(state)
  if (shape === null) return null
  const { architecture, schedule } = shape
  return {
    batch: shape.batch,
    steps: schedule.steps,
    features: architecture.inputSize,
    hidden: architecture.hiddenSize,
    outputs: architecture.outputSize,
    hasInput: (step) => schedule.hasInput[step] ?? true,
    twoDirections: architecture.directions === 2,
    iteration: state.iteration,
    loss: state.snapshot === null ? null : rounded(state.snapshot.loss),
    weights: weightCount(state.run.info),
  }
}

/** Six significant digits, ≈ where something was rounded away. */
export function rounded(value: number): string {
  const { text, exact } = sixDigits(value)
  return exact ? text : `≈ ${text}`
}
