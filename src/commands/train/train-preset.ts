/** Training a preset epoch by epoch, and which of its goals were missed. Prints nothing. */

import { plainSet } from '../../engine/kernels/sets.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { EPOCH, meets } from '../../run/presets.ts'
import type { Goal, Preset } from '../../run/presets.ts'
import { createRun } from '../../run/run.ts'
import type { Run } from '../../run/run.ts'
import { succeeds } from '../../run/score.ts'
import type { Success } from '../../run/score.ts'

export interface EpochReport {
  /** Updates made. */
  iteration: number
  /** From 0. */
  epoch: number
  /** Mean over the epoch's batches, each before its update. */
  loss: number
  /** Loss on 1,000 fixed sequences, and how well they are answered. */
  validation: number
  success: Success
}

export interface Outcome {
  missed: Goal[]
  /** The last success where it is not what the preset promises; null: it is, or nothing is promised. */
  short: Success | null
  /** Where a number stopped being finite; null: the run went through. */
  stopped: { iteration: number; tensor: string } | null
}

export function trainPreset(preset: Preset, seed: number | null, report: (epoch: EpochReport) => void, set: KernelSet = plainSet): Outcome {
  const run = createRun({ ...preset.recipe, seed: seed ?? preset.recipe.seed }, { set })
  const reports: EpochReport[] = []
  for (let epoch = 0; epoch < preset.epochs; epoch++) {
    const loss = trainEpoch(run)
    if (loss === null) break
    const { loss: validation, success } = run.validate()
    reports.push({ iteration: run.iteration, epoch, loss, validation, success })
    report(reports[epoch]!)
  }
  const wrong = reports.length < preset.epochs ? run.gradients().notFinite ?? run.update() : null
  const last = reports.at(-1)?.success ?? null
  const validations = reports.map(({ validation }) => validation)
  return {
    missed: preset.reaches.filter((goal) => !meets(goal, validations)),
    short: preset.succeeds && last && !succeeds(last) ? last : null,
    stopped: wrong && { iteration: run.iteration, tensor: wrong.tensor },
  }
}

/** null: a number stopped being finite. */
function trainEpoch(run: Run): number | null {
  let sum = 0
  for (let i = 0; i < EPOCH; i++) {
    const { loss, notFinite } = run.step()
    if (notFinite) return null
    sum += loss
  }
  return sum / EPOCH
}
