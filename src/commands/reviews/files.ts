/** The committed weights and the record of their training: written by the train command, read by it and by the tests. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packWeights, unpackWeights } from '../../data/reviews/weights-file.ts'
import type { WeightsFile } from '../../data/reviews/weights-file.ts'
import type { Run } from '../../run/run.ts'
import { COMMITTED_REVIEWS } from '../launch/project.mjs'
import type { Epoch, Kind } from './train.ts'

/** Levels of a weight in each direction from 0. Of the table sign and scale of the row are enough (measured: no accuracy is lost, and
 *  it is less than half as large as with four bits); the rest fills a byte. */
export const TABLE_LEVELS = 1
const LEVELS = 127

export interface Record {
  preset: string
  /** With a part held out. */
  epochs: Epoch[]
  /** Epochs on all reviews that the committed weights, and their mean, were trained for. */
  chosen: { [K in Kind]: number }
  /** Share of the test part that the committed, rounded weights get right, and their mean. */
  test: { [K in Kind]: number }
  /** Share of the test part that is right without a network: by counting words (binarised naive Bayes), and with one answer for all. */
  baselines: { counting: number; constant: number }
}

/** Bytes of the packed weights. Of the recipe they say what the preset does not, so that a recipe that learns new words later makes the same bytes. */
export function packRun({ recipe: { preset, seed, reviews }, iteration, model }: Run): Uint8Array {
  const tensors = model.parameters.map(({ name, kind, shape, value }) => ({ name, values: value, rows: shape.length === 2 ? shape[0] : 1, levels: kind === 'E' ? TABLE_LEVELS : LEVELS }))
  return gzipSync(packWeights({ recipe: { preset, seed, reviews }, iteration }, tensors), { level: 9 })
}

/** `same`: the file that was there had the same numbers, bit for bit. */
export function writeWeights(preset: string, kind: Kind, run: Run): { bytes: number; same: boolean } {
  const before = readWeights(preset, kind)
  const bytes = packRun(run)
  writeFileSync(weightsPath(preset, kind), bytes)
  return { bytes: bytes.length, same: sameNumbers(before, readWeights(preset, kind)) }
}

export function sameNumbers(a: WeightsFile | null, b: WeightsFile | null): boolean {
  if (a === null || b === null) return false
  const names = Object.keys(a.arrays)
  return names.length === Object.keys(b.arrays).length && names.every((name) => a.arrays[name].length === b.arrays[name]?.length && a.arrays[name].every((value, i) => Object.is(value, b.arrays[name][i])))
}

/** null: there are none, or they are damaged. */
export function readWeights(preset: string, kind: Kind): WeightsFile | null {
  try {
    return unpackWeights(gunzipSync(readFileSync(weightsPath(preset, kind))))
  } catch {
    return null
  }
}

export function writeRecord(record: Record): void {
  writeFileSync(join(COMMITTED_REVIEWS, `${record.preset}.json`), `${JSON.stringify(record, null, 1)}\n`)
}

const weightsPath = (preset: string, kind: Kind) => join(COMMITTED_REVIEWS, `${preset}${kind === 'mean' ? '-mean' : ''}.bin`)
