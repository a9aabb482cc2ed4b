/** `npm run train -- --preset NAME [--seed N] [--json]`: trains a preset in Node, as the page does. Exit 1: a stated goal was missed,
 *  2: the command was not understood. */

import { presetOf } from '../run/presets.ts'
import type { Goal } from '../run/presets.ts'
import { plainSet } from '../engine/kernels/sets.ts'
import { kernelSetNamed } from './kernel-sets.ts'
import { ArgumentFault, parseArguments } from './train/arguments.ts'
import { trainPreset } from './train/train-preset.ts'
import type { EpochReport } from './train/train-preset.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  try {
    const { preset, seed, json } = parseArguments(words)
    // The kernels of the page's worker, so that both show the same losses.
    const set = (await kernelSetNamed('simd')) ?? plainSet
    const report = (epoch: EpochReport) => console.log(json ? JSON.stringify(epoch) : line(epoch))
    const { missed, stopped } = trainPreset(presetOf(preset), seed, report, set)
    if (stopped) console.error(`${preset}: stopped after ${stopped.iteration} iterations, ${stopped.tensor} was no longer finite.`)
    for (const goal of missed) console.error(`${preset}: not reached: ${sentence(goal)}.`)
    return missed.length > 0 || stopped ? 1 : 0
  } catch (fault) {
    if (!(fault instanceof ArgumentFault)) throw fault
    console.error(fault.message)
    return 2
  }
}

function line({ iteration, epoch, loss, validation }: EpochReport): string {
  return `iteration ${String(iteration).padStart(5)}   epoch ${String(epoch).padStart(3)}   loss ${loss.toFixed(5)}   validation ${validation.toFixed(5)}`
}

function sentence({ from, to, when, low, high }: Goal): string {
  const range = low === 0 ? `at most ${high}` : `within ${low} … ${high}`
  return `validation loss ${range} after ${from === to ? `epoch ${from}` : `${when === 'some' ? 'one' : 'each'} of the epochs ${from} … ${to}`}`
}
