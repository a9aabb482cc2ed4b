/** Wave: draw the wave whose frequency and phase are given, one number at each timestep. One to many. */

import { sin } from '../engine/math.ts'
import type { Random } from '../engine/random.ts'
import type { WaveData } from './data.ts'
import { drawnTask, inputsOf, targetsOf } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'

/** Timesteps in which `frequency` waves are drawn. It does not depend on T, so the same weights can draw on. */
export const WAVE_STEPS = 20
/** Waves in WAVE_STEPS, uniform. */
export const FREQUENCY = { low: 1, high: 2 } as const
/** Turns, uniform: half a turn, so the wave begins anywhere, and goes up. */
export const PHASE = { low: -0.25, high: 0.25 } as const

export function waveTask(settings: TaskSettings, seed: number): Task {
  return drawnTask('wave', settings, seed, waveBatch, waveBaseline(settings.reads))
}

/** One batch: x (T, B, 2) frequency and phase where there is an input, targets (S, B, 1) the wave at each read step. */
export function waveBatch(settings: TaskSettings, random: Random): TaskBatch {
  const examples = Array.from({ length: settings.batch }, () => ({ frequency: between(FREQUENCY, random), phase: between(PHASE, random) }))
  return {
    inputs: inputsOf(settings, (t, b) => (settings.inputs.includes(t) ? [examples[b]!.frequency, examples[b]!.phase] : null)),
    targets: targetsOf(settings, (t, b) => waveAt(examples[b]!, t)),
    lengths: null,
    mask: null,
    data: { task: 'wave', examples },
  }
}

/** Height of the wave at timestep t (from 0; fractions lie between). */
export function waveAt({ frequency, phase }: WaveData, t: number): number {
  return sin(2 * Math.PI * ((frequency * t) / WAVE_STEPS + phase))
}

/** Mean squared error of answering each step's mean, over the read steps: the mean of the variances.
 *  sin² has mean ½, because twice the phase goes once around; the mean of the sine is the product of what phase and frequency,
 *  each uniform, leave of it: sin(w)/w for a half width of w radians. */
function waveBaseline(reads: readonly number[]): number {
  const variances = reads.map((t) => {
    const turns = (2 * Math.PI * t) / WAVE_STEPS
    const middle = sin((turns * (FREQUENCY.low + FREQUENCY.high)) / 2)
    const mean = middle * leftOf((turns * (FREQUENCY.high - FREQUENCY.low)) / 2) * leftOf(Math.PI * (PHASE.high - PHASE.low))
    return 0.5 - mean * mean
  })
  return variances.reduce((sum, variance) => sum + variance, 0) / variances.length
}

function leftOf(halfWidth: number): number {
  return halfWidth === 0 ? 1 : sin(halfWidth) / halfWidth
}

function between({ low, high }: { low: number; high: number }, random: Random): number {
  return low + (high - low) * random.uniform()
}
