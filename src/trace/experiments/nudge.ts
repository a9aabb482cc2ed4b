/** A gradient checked by hand: one number moved a little down and up, in float64, and the loss computed again by the engine. */

import type { Numbers } from '../../engine/numbers.ts'
import { forward, lossOf } from '../../engine/passes.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { CellRef } from '../contract/tensors.ts'
import type { NudgeOrder, NudgeResult } from '../contract/experiments.ts'
import { passIn, planOf, setWeights } from './profile.ts'
import type { Rooms } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** Near the cube root of the rounding of a double, where rounding and the third derivative weigh alike. */
const LEAST = 1 / (1 << 18)

/** null: there is no such number, or it is not given (an output that is fed back). `gradientOfRun` reads the run's own number. */
export function nudgeExperiment(source: ExperimentSource, { cell }: NudgeOrder, gradientOfRun: number, rooms: Rooms): NudgeResult | null {
  const plan = planOf(source)
  const room = rooms.take({ ...plan, precision: 'float64', objective: { ...plan.objective, truncate: null, stepClip: null } })
  const { workspace } = room
  setWeights(workspace, source.weights)
  const loss = passIn(workspace, source.batch)
  const place = placeOf(workspace, cell)
  const result = place && { iteration: source.iteration, cell, loss, gradientOfRun, bounded: boundsOf(source), ...nudged(workspace, place) }
  rooms.giveBack(room)
  return result
}

export interface Place {
  numbers: Numbers
  gradient: Numbers
  at: number
}

/** Where a weight, or a cell of x, and its gradient lie. */
export function placeOf(workspace: Workspace, { tensor, step, row, column }: CellRef): Place | null {
  const { model, schedule, batch, fedFrom, x_tbd, dx_tbd } = workspace
  if (tensor === 'x') {
    const D = model.architecture.inputSize
    if (step === null || !inside([batch, D], row, column) || !schedule.hasInput[step] || fedFrom[step] >= 0) return null
    return { numbers: x_tbd, gradient: dx_tbd, at: (step * batch + row) * D + column }
  }
  const parameter = Object.hasOwn(model.byName, tensor) ? model.byName[tensor] : undefined
  if (!parameter || step !== null || !inside(parameter.shape, row, column)) return null
  return { numbers: parameter.value, gradient: parameter.gradient, at: parameter.shape.length === 1 ? column : row * parameter.shape[1] + column }
}

function inside(shape: readonly number[], row: number, column: number): boolean {
  const [rows, columns] = shape.length === 1 ? [1, shape[0]] : shape
  return Number.isInteger(row) && Number.isInteger(column) && row >= 0 && row < rows && column >= 0 && column < columns
}

function nudged(workspace: Workspace, { numbers, gradient, at }: Place) {
  const value = numbers[at]
  const analytic = gradient[at]
  const epsilon = epsilonFor(value)
  const lossAt = (moved: number) => {
    numbers[at] = moved
    forward(workspace, null)
    return { loss: lossOf(workspace), on: unitsOn(workspace) }
  }
  const below = lossAt(value - epsilon)
  const above = lossAt(value + epsilon)
  numbers[at] = value
  const quotient = (above.loss - below.loss) / (2 * epsilon)
  const error = Math.abs(analytic - quotient) / Math.max(1e-2, Math.abs(analytic) + Math.abs(quotient))
  return { value, epsilon, below: below.loss, above: above.loss, quotient, gradient: analytic, error, kink: below.on.some((on, i) => on !== above.on[i]) }
}

function epsilonFor(value: number): number {
  let scale = 1
  while (scale < Math.abs(value) && scale < 1e300) scale *= 2
  return LEAST * scale
}

/** Which units of a relu let something through; empty for the smooth cells. */
function unitsOn(workspace: Workspace): boolean[] {
  if (workspace.model.architecture.cell !== 'rnn_relu') return []
  return layersOf(workspace).flatMap(({ memory }) => Array.from(memory.h_tbh, (state) => state > 0))
}

function boundsOf({ objective, schedule }: ExperimentSource): NudgeResult['bounded'] {
  const truncated = objective.truncate !== null && objective.truncate < schedule.steps
  return [...(truncated ? (['truncate'] as const) : []), ...(objective.stepClip === null ? [] : (['step_clip'] as const))]
}
