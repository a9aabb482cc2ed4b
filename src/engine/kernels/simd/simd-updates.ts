/** The update rules by way of the module's functions. Numbers of another memory (copies, for what an update would do) are taken
 *  through the working memory a piece at a time: the same rule, the same bits. */

import type { Numbers } from '../../numbers.ts'
import { forStretches } from '../../stretches.ts'
import type { Moved, UpdateRule, UpdateRules } from '../update-rules.ts'
import type { SimdExports } from './simd-module.ts'

const FLOAT = 4
/** Numbers of a piece, and where the pieces lie: in what only products use, and only while they run. */
const PIECE = 2048
const PIECES_AT = 1024

export function createSimdUpdates(simd: SimdExports, buffer: ArrayBuffer): UpdateRules {
  const pieces = [0, 1, 2, 3].map((i) => new Float32Array(buffer, PIECES_AT + i * PIECE * FLOAT, PIECE))
  const isHere = (numbers: Numbers) => numbers.length === 0 || numbers.buffer === buffer
  const anywhere = (rule: UpdateRule): UpdateRule => (settings, moved, beta1Power, beta2Power) => {
    const { value, gradient, m, v } = moved
    if (isHere(value) && isHere(gradient) && isHere(m) && isHere(v)) return rule(settings, moved, beta1Power, beta2Power)
    forStretches(moved, (start, end) => inPieces(pieces, moved, start, end, (piece) => rule(settings, piece, beta1Power, beta2Power)))
  }
  const rules = rulesOf(simd)
  return { sgd: anywhere(rules.sgd), momentum: anywhere(rules.momentum), rmsprop: anywhere(rules.rmsprop), adagrad: anywhere(rules.adagrad), adam: anywhere(rules.adam) }
}

function inPieces(pieces: readonly Float32Array[], { value, gradient, m, v, scale }: Moved, start: number, end: number, move: (piece: Moved) => void): void {
  const all = [value, gradient, m, v]
  for (let from = start; from < end; from += PIECE) {
    const count = Math.min(PIECE, end - from)
    all.forEach((numbers, i) => pieces[i].set(numbers.subarray(from, from + count)))
    const [value, gradient, m, v] = pieces.map((piece) => piece.subarray(0, count))
    move({ value, gradient, m, v, rows: null, scale })
    all.forEach((numbers, i) => numbers.length > 0 && numbers.set(pieces[i].subarray(0, count), from))
  }
}

/** Calls `each` with the first byte of every stretch, counted from that of its array, and its length. */
function forRuns(moved: Moved, each: (at: number, length: number) => void): void {
  forStretches(moved, (start, end) => each(start * FLOAT, end - start))
}

function rulesOf(simd: SimdExports): UpdateRules {
  return {
    sgd({ rate }, moved) {
      const [value, gradient] = placesOf(moved)
      forRuns(moved, (at, length) => simd.sgd(value + at, gradient + at, length, moved.scale, rate))
    },
    momentum({ rate, momentum }, moved) {
      const [value, gradient, , v] = placesOf(moved)
      forRuns(moved, (at, length) => simd.momentum(value + at, gradient + at, v + at, length, moved.scale, rate, momentum))
    },
    rmsprop({ rate, epsilon, decay }, moved) {
      const [value, gradient, , v] = placesOf(moved)
      forRuns(moved, (at, length) => simd.rmsprop(value + at, gradient + at, v + at, length, moved.scale, rate, epsilon, decay, 1 - decay))
    },
    adagrad({ rate, epsilon }, moved) {
      const [value, gradient, , v] = placesOf(moved)
      forRuns(moved, (at, length) => simd.adagrad(value + at, gradient + at, v + at, length, moved.scale, rate, epsilon))
    },
    adam({ rate, beta1, beta2, epsilon }, moved, beta1Power, beta2Power) {
      const [value, gradient, m, v] = placesOf(moved)
      const step = rate / (1 - beta1Power)
      const correction = 1 / (1 - beta2Power)
      const { scale } = moved
      forRuns(moved, (at, length) => simd.adam(value + at, gradient + at, m + at, v + at, length, scale, beta1, 1 - beta1, beta2, 1 - beta2, step, correction, epsilon))
    },
  }
}

function placesOf({ value, gradient, m, v }: Moved): [number, number, number, number] {
  return [value.byteOffset, gradient.byteOffset, m.byteOffset, v.byteOffset]
}
