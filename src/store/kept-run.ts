/** What the browser keeps of a run: where it starts and a few checkpoints, thin far back. Pure functions on plain data. */

import type { Recipe } from '../run/recipe.ts'
import { leastMissed, placeOf } from '../worker/client-thinning.ts'
import type { Base, Checkpoint } from '../worker/protocol.ts'

export interface KeptRun {
  base: Base
  /** Ascending by iteration. */
  checkpoints: Checkpoint[]
}

const MOST = 4
/** Of runs whose checkpoints are larger than this only the newest is kept: a table of word vectors with its optimizer is 31 MB. */
const LARGE_BYTES = 8_000_000

/** The name of a pure recipe: equal numbers, equal names. A preset's name decides no numbers. */
export function recipeName(recipe: Recipe): string {
  return `recipe:${JSON.stringify(sorted({ ...recipe, preset: null }))}`
}

export function sameRecipe(a: Recipe, b: Recipe): boolean {
  return recipeName(a) === recipeName(b)
}

/** The run with one more checkpoint; the new one is never the one that has to go. */
export function withCheckpoint(run: KeptRun, checkpoint: Checkpoint): KeptRun {
  if (bytesOf(checkpoint) > LARGE_BYTES) return { base: run.base, checkpoints: [checkpoint] }
  const list = [...run.checkpoints]
  const place = placeOf(list.map(iterationOf), checkpoint.iteration)
  const replaced = list[place]?.iteration === checkpoint.iteration ? 1 : 0
  list.splice(place, replaced, checkpoint)
  if (list.length > MOST) list.splice(dropped(list, checkpoint.iteration), 1)
  return { base: run.base, checkpoints: list }
}

function dropped(list: Checkpoint[], spared: number): number {
  const index = leastMissed(list.map(iterationOf), [spared])
  return index < 0 ? 0 : index
}

function bytesOf({ arrays }: Checkpoint): number {
  return Object.values(arrays).reduce((sum, { byteLength }) => sum + byteLength, 0)
}

function iterationOf(checkpoint: Checkpoint): number {
  return checkpoint.iteration
}

/** What came out of the browser's storage, if it can be one of ours; null: damaged, or of another version. */
export function readKeptRun(value: unknown): KeptRun | null {
  if (!isRecord(value)) return null
  const { base, checkpoints } = value
  if (base !== null && !isCheckpoint(base)) return null
  if (!Array.isArray(checkpoints)) return null
  return { base, checkpoints: checkpoints.filter(isCheckpoint) }
}

export function isCheckpoint(value: unknown): value is Checkpoint {
  if (!isRecord(value)) return false
  const { recipe, iteration, arrays, scalars, losses } = value
  return (
    isRecord(recipe) &&
    Number.isSafeInteger(iteration) &&
    (iteration as number) >= 0 &&
    isRecord(arrays) &&
    Object.values(arrays).every((array) => array instanceof Float32Array) &&
    isRecord(scalars) &&
    losses instanceof Float64Array
  )
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
}
