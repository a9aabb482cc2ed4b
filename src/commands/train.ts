/** `npm run train -- --preset NAME [--seed N] [--json]`: trains a preset in Node, as the page does; `--evaluate` judges the committed weights of the film reviews; `--first-page` alone makes those of the first page. Exit 1: a stated goal was missed,
 *  2: the command was not understood. */

import { presetOf } from '../run/presets.ts'
import type { Goal } from '../run/presets.ts'
import { plainSet } from '../engine/kernels/sets.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { reviewsCommand } from './reviews/command.ts'
import { kernelSetNamed } from './kernel-sets.ts'
import type { Success } from '../run/score.ts'
import { ArgumentFault, FIRST_PAGE, parseArguments } from './train/arguments.ts'
import { writeFirstPage } from './train/first-page.ts'
import { jsonOf, lineOf, successWords } from './train/report.ts'
import { trainPreset } from './train/train-preset.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  try {
    // The kernels of the page's worker, so that both show the same losses.
    const set = (await kernelSetNamed('simd')) ?? plainSet
    if (words.join() === FIRST_PAGE) return firstPage(set)
    const wish = parseArguments(words)
    const { preset, seed, json } = wish
    if (presetOf(preset).recipe.task === 'reviews') return await reviewsCommand(wish, set)
    const { missed, short, stopped } = trainPreset(presetOf(preset), seed, (report) => console.log(json ? jsonOf(report) : lineOf(report)), set)
    if (stopped) console.error(`${preset}: stopped after ${stopped.iteration} iterations, ${stopped.tensor} was no longer finite.`)
    for (const goal of missed) console.error(`${preset}: not reached: ${sentence(goal)}.`)
    if (short) console.error(`${preset}: not reached: ${promised(short)}. It came to ${successWords(short)}.`)
    return missed.length > 0 || short || stopped ? 1 : 0
  } catch (fault) {
    if (!(fault instanceof ArgumentFault)) throw fault
    console.error(fault.message)
    return 2
  }
}

/** The committed weights are those of the SIMD kernels, and no others. */
function firstPage(set: KernelSet): number {
  if (set.name !== 'simd') {
    console.error('The weights of the first page are made with the SIMD kernels, which could not be compiled.')
    return 1
  }
  writeFirstPage(set)
  return 0
}

function sentence({ from, to, when, low, high }: Goal): string {
  const range = low === 0 ? `at most ${high}` : `within ${low} … ${high}`
  return `validation loss ${range} after ${from === to ? `epoch ${from}` : `${when === 'some' ? 'one' : 'each'} of the epochs ${from} … ${to}`}`
}

function promised({ kind, baseline }: Success): string {
  return kind === 'accuracy' ? 'an accuracy of 0.95 after the last epoch' : `an error of ${(baseline / 10).toFixed(5)}, a tenth of a constant answer’s, after the last epoch`
}
