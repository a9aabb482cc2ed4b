/** The passes of one batch through a workspace: forward, the loss, backward. The order of things; what they do is elsewhere. */

import type { Batch } from './batch.ts'
import { loadBatch } from './batch.ts'
import { drawDropout } from './dropout.ts'
import type { Dropout } from './dropout.ts'
import { lookUp, scatterAdd } from './embedding.ts'
import type { Layer } from './layer.ts'
import { projectGradient, weightGradients } from './layer.ts'
import { stepsForward, unrollBackward, unrollFedBackward, unrollFedForward, unrollForward } from './loop.ts'
import { lossAndGradient, lossPerExample } from './losses.ts'
import type { LossSizes } from './losses.ts'
import type { Embedding } from './embedding.ts'
import { takeProjected } from './projected.ts'
import type { ProjectedTable } from './projected.ts'
import { readBackward, readForward, readWeightGradients } from './read-out.ts'
import { addFromColumns, copyIntoColumns, multiply } from './rows.ts'
import type { Level, Workspace } from './workspace.ts'
import { layersOf } from './workspace.ts'

/** Loads the batch (null: the one that is loaded once more) and computes every state and output. `dropout`: see dropout.ts. */
export function forward(workspace: Workspace, batch: Batch | null, dropout: Dropout = 'off'): void {
  if (batch !== null) loadBatch(workspace, batch)
  setDropout(workspace, dropout)
  enter(workspace)
  if (isFed(workspace)) {
    unrollFedForward(workspace)
  } else {
    for (const level of workspace.levels) levelForward(level)
    readForward(workspace.readOut, workspace.readOut.whole)
  }
  collectReads(workspace)
}

/** `forward` without dropout and feedback, by what has been made of the embedding's table before (projected.ts). */
export function forwardProjected(workspace: Workspace & { embedding: Embedding }, batch: Batch, tables: ProjectedTable): void {
  loadBatch(workspace, batch)
  setDropout(workspace, 'off')
  const [lowest, ...above] = workspace.levels
  lowest.directions.forEach((layer, d) => {
    takeProjected(layer, workspace.embedding, tables[d])
    stepsForward(layer)
  })
  join(lowest)
  for (const level of above) levelForward(level)
  readForward(workspace.readOut, workspace.readOut.whole)
  collectReads(workspace)
}

/** The loss of what the last forward pass read; writes dy_sbk = ∂L/∂y. `counted`: pairs over which the mean goes, where these are a part
 *  of a batch only. */
export function lossOf(workspace: Workspace, counted?: number): number {
  const { objective, y_sbk, target, counts_sb, dy_sbk } = workspace
  return lossAndGradient(objective.loss, y_sbk, target, counts_sb, lossSizes(workspace), dy_sbk, counted)
}

/** B losses, each the mean of its example's own pairs. */
export function lossesOf(workspace: Workspace): Float64Array {
  const { objective, y_sbk, target, counts_sb } = workspace
  return lossPerExample(objective.loss, y_sbk, target, counts_sb, lossSizes(workspace))
}

export function lossSizes({ schedule, batch, model }: Workspace): LossSizes {
  return { reads: schedule.reads.length, batch, outputs: model.architecture.outputSize }
}

/** From dy_sbk to the gradient of everything: dh, dc, da, dx, and of all weights in model.parameters. */
export function backward(workspace: Workspace): void {
  backwardToWeights(workspace)
  backwardToInputs(workspace)
}

/** Without dx, where no weight is behind it (an embedding is, and so is a step whose output is fed back): a sixth of the time of a
 *  training whose inputs are as wide as its states. */
export function backwardToWeights(workspace: Workspace): void {
  workspace.inputsDue = !isFed(workspace) && workspace.embedding === null
  throughStates(workspace)
  readWeightGradients(workspace.readOut)
  for (const layer of layersOf(workspace)) weightGradients(layer)
  if (!workspace.inputsDue) leave(workspace)
}

/** The states' gradients alone, dh, dc and da: half of the time. What weights and inputs have is of an earlier pass then. */
export function backwardToStates(workspace: Workspace): void {
  workspace.inputsDue = !isFed(workspace)
  throughStates(workspace)
}

function throughStates(workspace: Workspace): void {
  const { levels, readOut } = workspace
  spreadReads(workspace)
  for (const { memory } of layersOf(workspace)) {
    memory.states_dh.fill(0)
    memory.states_dc.fill(0)
  }
  if (isFed(workspace)) {
    unrollFedBackward(workspace)
    returnReads(workspace)
  } else {
    readBackward(readOut, readOut.whole)
    for (let index = levels.length - 1; index >= 0; index--) levelBackward(workspace, index)
  }
}

/** dx, if the last backward pass left it out; weights have to be what they were then. */
export function backwardToInputs(workspace: Workspace): void {
  if (!workspace.inputsDue) return
  for (const layer of workspace.levels[0].directions) projectGradient(layer, layer.whole)
  leave(workspace)
  workspace.inputsDue = false
}

function isFed(workspace: Workspace): boolean {
  return workspace.schedule.feedback
}

/** Drops nothing, or draws, or keeps the factors drawn before: inputs first, then what the read-out reads. */
function setDropout(workspace: Workspace, dropout: Dropout): void {
  const { model, readOut, inputDropout_tbd } = workspace
  const { input, readOut: top } = model.architecture.dropout
  workspace.dropping = dropout !== 'off' && input > 0
  readOut.dropping = dropout !== 'off' && top > 0
  if (dropout === 'off' || dropout === 'held') return
  if (input > 0) drawDropout(inputDropout_tbd, input, dropout)
  if (top > 0) drawDropout(readOut.mask_ebf, top, dropout)
}

/** What enters layer 0: the embedding's rows, with dropout. */
function enter({ embedding, x_tbd, entered_tbd, inputDropout_tbd, dropping }: Workspace): void {
  if (embedding) lookUp(embedding, x_tbd)
  if (dropping) multiply(entered_tbd, x_tbd, inputDropout_tbd)
  else if (entered_tbd !== x_tbd) entered_tbd.set(x_tbd)
}

/** The derivative of `enter`. */
function leave({ embedding, dx_tbd, dEntered_tbd, inputDropout_tbd, dropping, mask_tb }: Workspace): void {
  if (dropping) multiply(dx_tbd, dEntered_tbd, inputDropout_tbd)
  else if (dEntered_tbd !== dx_tbd) dx_tbd.set(dEntered_tbd)
  if (embedding) scatterAdd(embedding, dx_tbd, mask_tb)
}

function levelForward(level: Level): void {
  for (const layer of level.directions) unrollForward(layer)
  join(level)
}

/** Two directions are one input of what is above. */
function join({ directions, joined_tbf }: Level): void {
  if (joined_tbf.length > 0) directions.forEach((layer) => copyIntoColumns(joined_tbf, layer.memory.h_tbh, layer.whole.rows, 2 * layer.hidden, columnOf(layer), layer.hidden))
}

/** The derivative of levelForward; with two directions the joint gradient goes back to both of the layer below. */
function levelBackward({ levels, inputsDue }: Workspace, index: number): void {
  const below = levels[index - 1]
  for (const layer of levels[index].directions) {
    unrollBackward(layer)
    if (below || !inputsDue) projectGradient(layer, layer.whole)
  }
  if (!below || below.dJoined_tbf.length === 0) return
  below.directions.forEach((layer) => addFromColumns(layer.memory.dh_tbh, below.dJoined_tbf, layer.whole.rows, 2 * layer.hidden, columnOf(layer), layer.hidden))
}

function columnOf(layer: Layer): number {
  return layer.direction === 'fwd' ? 0 : layer.hidden
}

/** With feedback more steps may be evaluated than are read: y_sbk has those that are read. */
function collectReads({ readOut, readIndexes, y_sbk }: Workspace): void {
  if (y_sbk === readOut.whole.y) return
  readIndexes.forEach((e, s) => y_sbk.set(readOut.each[e].y, s * readOut.each[e].y.length))
}

/** The derivative of collectReads. */
function spreadReads({ readOut, readIndexes, dy_sbk }: Workspace): void {
  if (dy_sbk === readOut.whole.dy) return
  readOut.whole.dy.fill(0)
  readIndexes.forEach((e, s) => readOut.each[e].dy.set(dy_sbk.subarray(s * readOut.each[e].dy.length, (s + 1) * readOut.each[e].dy.length)))
}

/** After feedback dy is the total derivative, over what is fed back too. */
function returnReads({ readOut, readIndexes, dy_sbk }: Workspace): void {
  if (dy_sbk === readOut.whole.dy) return
  readIndexes.forEach((e, s) => dy_sbk.set(readOut.each[e].dy, s * readOut.each[e].dy.length))
}
