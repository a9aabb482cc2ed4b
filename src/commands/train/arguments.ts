/** The words after `npm run train --`, or a sentence that says what is wrong with them. */

import { BOUNDS } from '../../run/check-recipe.ts'
import { isPreset, PRESETS, presetOf } from '../../run/presets.ts'
import type { PresetName } from '../../run/presets.ts'

export interface Arguments {
  preset: PresetName
  /** null: the preset's own. */
  seed: number | null
  json: boolean
  /** Judge the committed weights instead. */
  evaluate: boolean
}

export class ArgumentFault extends Error {}

const REVIEW_PRESETS = PRESETS.filter((name) => presetOf(name).recipe.task === 'reviews')
/** Alone: the weights of the first page, in place of a preset. */
export const FIRST_PAGE = '--first-page'

const USAGE = `Usage: npm run train -- --preset NAME [--seed N] [--json] [--evaluate], or ${FIRST_PAGE} alone. --evaluate is for ${REVIEW_PRESETS.join(', ')}. Presets: ${PRESETS.join(', ')}.`

/** Throws an ArgumentFault with a sentence that lists what exists. */
export function parseArguments(words: readonly string[]): Arguments {
  let preset: PresetName | null = null
  let seed: number | null = null
  let json = false
  let evaluate = false
  for (const [flag, value] of flagsOf(words)) {
    if (flag === '--json' && value === null) json = true
    else if (flag === '--evaluate' && value === null) evaluate = true
    else if (flag === '--preset') preset = presetNamed(value)
    else if (flag === '--seed') seed = seedNamed(value)
    else throw new ArgumentFault(`There is no option "${value === null ? flag : `${flag} ${value}`}". ${USAGE}`)
  }
  if (preset === null) throw new ArgumentFault(`Which preset? ${USAGE}`)
  if (evaluate && !REVIEW_PRESETS.includes(preset)) throw new ArgumentFault(`There are no committed weights of ${preset}. ${USAGE}`)
  return { preset, seed, json, evaluate }
}

const SWITCHES = ['--json', '--evaluate']

/** `--name value`, `--name=value` or `--name`. */
function flagsOf(words: readonly string[]): [string, string | null][] {
  const flags: [string, string | null][] = []
  for (const word of words) {
    const last = flags[flags.length - 1]
    const equals = word.indexOf('=')
    if (word.startsWith('--')) flags.push(equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)])
    else if (last && last[1] === null && !SWITCHES.includes(last[0])) last[1] = word
    else throw new ArgumentFault(`"${word}" is not an option. ${USAGE}`)
  }
  return flags
}

function presetNamed(value: string | null): PresetName {
  if (isPreset(value)) return value
  throw new ArgumentFault(value === null ? `--preset needs a name. ${USAGE}` : `There is no preset "${value}". ${USAGE}`)
}

function seedNamed(value: string | null): number {
  const seed = value !== null && /^\d{1,10}$/.test(value) ? Number(value) : NaN
  if (seed <= BOUNDS.seed.high) return seed
  throw new ArgumentFault(`--seed needs a whole number from 0 to ${BOUNDS.seed.high}, not "${value ?? ''}". ${USAGE}`)
}
