/** The trained weights of the first page's networks, which come with the project: what replaying each panel's address gives, to the bit. */

import { MODES } from '../../engine/spec.ts'
import { PANEL_ITERATIONS, panelRecipe } from '../recipe-modes.ts'
import type { Recipe } from '../recipe.ts'
import { FIRST_PAGE } from './weights.ts'

interface Weight {
  id: string
  shape: readonly number[]
}

/** Weights by name after so many updates; null: these are not among those that come along. They are those of the SIMD kernels. */
export function firstPageWeights(recipe: Recipe, iterations: number, weights: readonly Weight[]): Record<string, Float32Array> | null {
  const mode = MODES.find((mode) => JSON.stringify(panelRecipe(mode)) === JSON.stringify(recipe))
  if (mode === undefined || iterations !== PANEL_ITERATIONS) return null
  return unpacked(FIRST_PAGE[mode], weights)
}

const BYTES = 4

/** float32, little-endian, one after the other, as base64. */
export function packed(arrays: readonly ArrayLike<number>[]): string {
  const numbers = arrays.flatMap((array) => Array.from(array))
  const view = new DataView(new ArrayBuffer(numbers.length * BYTES))
  numbers.forEach((value, i) => view.setFloat32(i * BYTES, value, true))
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)))
}

function unpacked(text: string, weights: readonly Weight[]): Record<string, Float32Array> {
  const view = new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer)
  let at = 0
  return Object.fromEntries(
    weights.map(({ id, shape }) => {
      const array = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => view.getFloat32((at + i) * BYTES, true))
      at += array.length
      return [id, array]
    }),
  )
}
