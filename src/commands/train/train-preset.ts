/** Training a preset epoch by epoch, and which of its goals were missed. Prints nothing. */

import { plainSet } from '../../engine/kernels/sets.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { EPOCH, meets } from '../../run/presets.ts'
import type { Goal, Preset } from '../../run/presets.ts'
import { createRun } from '../../run/run.ts'
import type { Run } from '../../run/run.ts'

export interface EpochReport {
  /** Updates made. */
  iteration: number
  /** From 0. */
  epoch: number
  /** Mean over the epoch's batches, each before its update. */
  loss: number
  /** On 1,000 fixed sequences. */
  validation: number
}

export interface Outcome {
  missed: Goal[]
  /** Where a number stopped being finite; null: the run went through. */
  stopped: { iteration: number; tensor: string } | null
}

export function trainPreset(preset: Preset, seed: number | null, report: (epoch: EpochReport) => void, set: KernelSet = plainSet): Outcome {
  const run = createRun({ ...preset.recipe, seed: seed ?? preset.recipe.seed }, { set })
  const validations: number[] = []
  for (let epoch = 0; epoch < preset.epochs; epoch++) {
    const loss = trainEpoch(run)
    if (loss === null) break
    const validation = run.validate()
    validations.push(validation)
    report({ iteration: run.iteration, epoch, loss, validation })
  }
  const wrong = validations.length < preset.epochs ? run.pass().notFinite ?? run.update() : null
  return {
    missed: preset.reaches.filter((goal) => !meets(goal, validations)),
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
