/** The update rules by way of the module's functions. Numbers of another memory (copies, for what an update would do) are taken
 *  through the working memory a piece at a time: the same rule, the same bits. */

import type { Numbers } from '../../numbers.ts'
import type { Stretch, UpdateRule, UpdateRules } from '../update-rules.ts'
import type { SimdExports } from './simd-module.ts'

const FLOAT = 4
/** Numbers of a piece, and where the pieces lie: in what only products use, and only while they run. */
const PIECE = 2048
const PIECES_AT = 1024

export function createSimdUpdates(simd: SimdExports, buffer: ArrayBuffer): UpdateRules {
  const pieces = [0, 1, 2, 3].map((i) => new Float32Array(buffer, PIECES_AT + i * PIECE * FLOAT, PIECE))
  const isHere = (numbers: Numbers) => numbers.length === 0 || numbers.buffer === buffer
  const anywhere = (rule: UpdateRule): UpdateRule => (settings, stretch, beta1Power, beta2Power) => {
    const { value, gradient, m, v } = stretch
    if (isHere(value) && isHere(gradient) && isHere(m) && isHere(v)) return rule(settings, stretch, beta1Power, beta2Power)
    inPieces(pieces, stretch, (piece) => rule(settings, piece, beta1Power, beta2Power))
  }
  const rules = rulesOf(simd)
  return { sgd: anywhere(rules.sgd), momentum: anywhere(rules.momentum), rmsprop: anywhere(rules.rmsprop), adagrad: anywhere(rules.adagrad), adam: anywhere(rules.adam) }
}

function inPieces(pieces: readonly Float32Array[], { value, gradient, m, v, start, end, scale }: Stretch, move: (piece: Stretch) => void): void {
  const all = [value, gradient, m, v]
  for (let from = start; from < end; from += PIECE) {
    const count = Math.min(PIECE, end - from)
    all.forEach((numbers, i) => pieces[i].set(numbers.subarray(from, from + count)))
    const [value, gradient, m, v] = pieces
    move({ value, gradient, m, v, start: 0, end: count, scale })
    all.forEach((numbers, i) => numbers.length > 0 && numbers.set(pieces[i].subarray(0, count), from))
  }
}

function rulesOf(simd: SimdExports): UpdateRules {
  const at = (numbers: Numbers, { start }: Stretch) => numbers.byteOffset + start * FLOAT
  return {
    sgd({ rate }, part) {
      simd.sgd(at(part.value, part), at(part.gradient, part), part.end - part.start, part.scale, rate)
    },
    momentum({ rate, momentum }, part) {
      simd.momentum(at(part.value, part), at(part.gradient, part), at(part.v, part), part.end - part.start, part.scale, rate, momentum)
    },
    rmsprop({ rate, epsilon, decay }, part) {
      simd.rmsprop(at(part.value, part), at(part.gradient, part), at(part.v, part), part.end - part.start, part.scale, rate, epsilon, decay, 1 - decay)
    },
    adagrad({ rate, epsilon }, part) {
      simd.adagrad(at(part.value, part), at(part.gradient, part), at(part.v, part), part.end - part.start, part.scale, rate, epsilon)
    },
    adam(settings, part, beta1Power, beta2Power) {
      const { rate, beta1, beta2, epsilon } = settings
      const [value, gradient, m, v] = [at(part.value, part), at(part.gradient, part), at(part.m, part), at(part.v, part)]
      const step = rate / (1 - beta1Power)
      simd.adam(value, gradient, m, v, part.end - part.start, part.scale, beta1, 1 - beta1, beta2, 1 - beta2, step, 1 / (1 - beta2Power), epsilon)
    },
  }
}
