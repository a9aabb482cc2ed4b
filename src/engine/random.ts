/** Random numbers that are a pure function of a seed, a stream's name and an index: rewinding needs no generator state. */

import { log } from './math.ts'

export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  uniform(): number
  /** Uniform in 0 … n − 1 without bias; n an integer in 1 … 2³². */
  integer(n: number): number
  /** Standard normal. */
  normal(): number
  /** 0 … n − 1 in random order. */
  permutation(n: number): Int32Array
}

/** The stream called `name` of this seed; `index` is the iteration where each iteration has its own. Seed and index: 0 … 2⁵³ − 1. */
export function randomStream(seed: number, name: string, index = 0): Random {
  const next = smallFastCounting(stateFor(seed, name, index))
  const uniform = () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992
  return {
    uniform,
    integer: (n) => unbiased(next, n),
    normal: polarNormal(uniform),
    permutation: (n) => shuffled(next, n),
  }
}

type Next = () => number

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, one of them a counter, so no cycle is shorter than 2³². */
function smallFastCounting(state: Uint32Array): Next {
  let [a = 0, b = 0, c = 0, counter = 0] = state
  const next = () => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result | 0
    return result >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** 128 bits from seed, name and index, so that neighbouring seeds and indexes have nothing in common. */
function stateFor(seed: number, name: string, index: number): Uint32Array {
  const words = [seed, Math.floor(seed / 4294967296), index, Math.floor(index / 4294967296), name.length]
  for (let i = 0; i < name.length; i++) words.push(name.charCodeAt(i))
  return Uint32Array.from([1, 2, 3, 4], (lane) => {
    let hash = Math.imul(lane, 0x9e3779b9)
    for (const word of words) hash = scramble(hash ^ scramble((word >>> 0) + 0x9e3779b9))
    return hash
  })
}

/** A bijection of 32 bits in which every input bit reaches every output bit (Chris Wellons' lowbias32 constants). */
function scramble(word: number): number {
  let x = word | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return x ^ (x >>> 16)
}

/** Throws the uneven rest of 2³² away. */
function unbiased(next: Next, n: number): number {
  const limit = 4294967296 - (4294967296 % n)
  let value = next()
  while (value >= limit) value = next()
  return value % n
}

/** Marsaglia's polar method: a point in the unit circle gives two normals; it needs only log and sqrt. */
function polarNormal(uniform: () => number): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    let u = 0
    let v = 0
    let s = 0
    while (s === 0 || s >= 1) {
      u = 2 * uniform() - 1
      v = 2 * uniform() - 1
      s = u * u + v * v
    }
    const radius = Math.sqrt((-2 * log(s)) / s)
    spare = v * radius
    return u * radius
  }
}

function shuffled(next: Next, n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = unbiased(next, i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
