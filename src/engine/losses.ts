/** The three losses, each with its derivative next to it. One number for a batch: the mean over the (example, read step)
 *  pairs that count; definitions as in golden/README.md, no factor ½. */

import { exp, log, log1p, sigmoid } from './math.ts'
import type { Numbers } from './numbers.ts'
import type { LossName } from './spec.ts'

export interface LossSizes {
  /** S, steps that are read. */
  reads: number
  /** B. */
  batch: number
  /** K. */
  outputs: number
}

/** Loss of one pair whose outputs start at y[at]. With `dy`, writes `scale` · ∂(that loss)/∂y there. */
type PairLoss = (y: Numbers, target: Numbers, pair: number, outputs: number, dy: Numbers | null, scale: number) => number

const PAIR_LOSSES: Record<LossName, PairLoss> = { mse: squaredError, bce_logits: logisticCrossEntropy, softmax_ce: softmaxCrossEntropy }

/** Loss and dy = ∂loss/∂y. `y`, `dy` (S, B, K); `target` (S, B, K), for softmax_ce class numbers (S, B); `counts` (S, B)
 *  flags, null: every pair counts. dy is 0 where a pair does not count; the loss is 0 where none does. `counted`: pairs that count;
 *  more than these where this is a part of a batch. */
export function lossAndGradient(kind: LossName, y: Numbers, target: Numbers, counts: Uint8Array | null, sizes: LossSizes, dy: Numbers, counted = countOf(counts, sizes.reads * sizes.batch)): number {
  const pairs = sizes.reads * sizes.batch
  const pairLoss = PAIR_LOSSES[kind]
  const scale = 1 / counted
  dy.fill(0)
  let sum = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (counts === null || counts[pair] !== 0) sum += pairLoss(y, target, pair, sizes.outputs, dy, scale)
  }
  return counted === 0 ? 0 : sum / counted
}

/** B losses: each example's mean over its own pairs that count (0 where none does). */
export function lossPerExample(kind: LossName, y: Numbers, target: Numbers, counts: Uint8Array | null, sizes: LossSizes): Float64Array {
  const { reads, batch, outputs } = sizes
  const pairLoss = PAIR_LOSSES[kind]
  return Float64Array.from({ length: batch }, (_, b) => {
    let sum = 0
    let counted = 0
    for (let read = 0; read < reads; read++) {
      const pair = read * batch + b
      if (counts !== null && counts[pair] === 0) continue
      sum += pairLoss(y, target, pair, outputs, null, 0)
      counted++
    }
    return counted === 0 ? 0 : sum / counted
  })
}

/** Pairs that count, of so many. */
export function countOf(counts: Uint8Array | null, pairs: number): number {
  if (counts === null) return pairs
  let counted = 0
  for (let pair = 0; pair < pairs; pair++) if (counts[pair] !== 0) counted++
  return counted
}

/** Mean over K of (y − target)²; derivative 2 (y − target) / K. */
function squaredError(y: Numbers, target: Numbers, pair: number, outputs: number, dy: Numbers | null, scale: number): number {
  const at = pair * outputs
  let sum = 0
  for (let k = at; k < at + outputs; k++) {
    const difference = y[k]! - target[k]!
    sum += difference * difference
    if (dy) dy[k] = (2 * difference * scale) / outputs
  }
  return sum / outputs
}

/** Mean over K of −t log σ(y) − (1 − t) log(1 − σ(y)), written so that nothing overflows; derivative (σ(y) − t) / K. */
function logisticCrossEntropy(y: Numbers, target: Numbers, pair: number, outputs: number, dy: Numbers | null, scale: number): number {
  const at = pair * outputs
  let sum = 0
  for (let k = at; k < at + outputs; k++) {
    const logit = y[k]!
    // Math.max keeps NaN, so a logit that is not finite shows in the loss.
    sum += Math.max(logit, 0) - logit * target[k]! + log1p(exp(-Math.abs(logit)))
    if (dy) dy[k] = ((sigmoid(logit) - target[k]!) * scale) / outputs
  }
  return sum / outputs
}

/** −log softmax(y)[class]; derivative softmax(y) − onehot(class). The largest logit is taken off first: nothing overflows. */
function softmaxCrossEntropy(y: Numbers, target: Numbers, pair: number, outputs: number, dy: Numbers | null, scale: number): number {
  const at = pair * outputs
  const chosen = at + target[pair]!
  let largest = y[at]!
  for (let k = at + 1; k < at + outputs; k++) largest = Math.max(largest, y[k]!)
  let sum = 0
  for (let k = at; k < at + outputs; k++) sum += exp(y[k]! - largest)
  if (dy) {
    for (let k = at; k < at + outputs; k++) dy[k] = (exp(y[k]! - largest) / sum - (k === chosen ? 1 : 0)) * scale
  }
  return log(sum) - (y[chosen]! - largest)
}
