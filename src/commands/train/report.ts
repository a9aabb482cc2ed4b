/** What the train command prints after each epoch: one line of words, or of JSON. */

import type { Success } from '../../run/score.ts'
import type { EpochReport } from './train-preset.ts'

export function lineOf({ iteration, epoch, loss, validation, success }: EpochReport): string {
  return `iteration ${String(iteration).padStart(5)}   epoch ${String(epoch).padStart(3)}   loss ${loss.toFixed(5)}   validation ${validation.toFixed(5)}   ${successWords(success)}`
}

/** `success` and `baseline` are shares of right answers (`kind` accuracy) or mean squared errors (`kind` mse); `whole`, with
 *  accuracy only, is the share of the sequences all of whose answers are right. */
export function jsonOf({ success: { kind, value, baseline, whole }, ...epoch }: EpochReport): string {
  return JSON.stringify({ ...epoch, success: value, baseline, kind, ...(whole === null ? {} : { whole }) })
}

export function successWords({ kind, value, baseline, whole }: Success): string {
  if (kind === 'mse') return `error ${value.toFixed(5)} (a constant answer: ${baseline.toFixed(5)})`
  return `right ${value.toFixed(4)} (a constant answer: ${baseline.toFixed(4)}), whole sequences ${whole?.toFixed(4)}`
}
