/** A keep that writes large arrays as pieces of their own, each only once: a run's weights need not be written again because its
 *  settings are. What has no large array goes through as it is. */

import type { Keep } from './keep.ts'
import { isRecord } from './kept-run.ts'

/** Arrays of more bytes than this are cut into pieces of at most so many. */
const PIECE = 4_000_000
const LARGE = 1_000_000

/** Stands where the array was. */
interface Pieces {
  pieces: string[]
  length: number
}

export function chunkedKeep(keep: Keep, large = LARGE, piece = PIECE): Keep {
  /** Arrays that are written already, by what stands for them. */
  const written = new WeakMap<Float32Array, Pieces>()
  /** By name: which pieces its value uses. */
  const used = new Map<string, string[]>()

  const write = async (name: string, array: Float32Array, taken: Set<string>): Promise<Pieces> => {
    const known = written.get(array)
    if (known && known.pieces.every((one) => used.get(name)?.includes(one))) return known
    const pieces: string[] = []
    for (let from = 0; from < array.length; from += piece / 4) {
      const own = freeName(name, taken)
      taken.add(own)
      pieces.push(own)
      // A copy: what a view looks at is otherwise kept whole.
      await keep.set(own, array.slice(from, from + piece / 4))
    }
    const reference = { pieces, length: array.length }
    written.set(array, reference)
    return reference
  }
  const usedBy = async (name: string) => used.get(name) ?? piecesIn(await keep.get(name))
  return {
    async get(name) {
      const value = await keep.get(name)
      const pieces = piecesIn(value)
      used.set(name, pieces)
      return pieces.length === 0 ? value : replaced(value, isPieces, (reference) => assembled(keep, reference as Pieces))
    },
    async set(name, value) {
      const before = await usedBy(name)
      const taken = new Set(before)
      try {
        const skeleton = await replaced(value, (one) => one instanceof Float32Array && one.byteLength > large, (array) => write(name, array as Float32Array, taken))
        await keep.set(name, skeleton)
        const now = piecesIn(skeleton)
        used.set(name, now)
        for (const one of before) if (!now.includes(one)) await keep.remove(one)
      } catch (error) {
        // Full, most likely: what was there before stays whole, and the new pieces take no room.
        for (const one of taken) if (!before.includes(one)) await keep.remove(one).catch(() => undefined)
        throw error
      }
    },
    async remove(name) {
      for (const one of await usedBy(name)) await keep.remove(one)
      used.delete(name)
      await keep.remove(name)
    },
    names: async () => (await keep.names()).filter((name) => !name.includes(MARK)),
  }
}

const MARK = '#piece'

function freeName(name: string, taken: ReadonlySet<string>): string {
  let n = taken.size
  while (taken.has(`${name}${MARK}${n}`)) n++
  return `${name}${MARK}${n}`
}

/** undefined: a piece is missing or is not what it was, so whoever reads the value sees that it is damaged. */
async function assembled(keep: Keep, { pieces, length }: Pieces): Promise<Float32Array | undefined> {
  const whole = new Float32Array(length)
  let at = 0
  for (const name of pieces) {
    const part = await keep.get(name)
    if (!(part instanceof Float32Array) || at + part.length > length) return undefined
    whole.set(part, at)
    at += part.length
  }
  return at === length ? whole : undefined
}

function isPieces(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.pieces) && typeof value.length === 'number'
}

function piecesIn(value: unknown): string[] {
  if (isPieces(value)) return (value as unknown as Pieces).pieces
  if (Array.isArray(value)) return value.flatMap(piecesIn)
  return isPlain(value) ? Object.values(value).flatMap(piecesIn) : []
}

/** The value with everything that `wanted` finds in its lists and plain objects replaced. */
async function replaced(value: unknown, wanted: (value: unknown) => boolean, by: (value: unknown) => Promise<unknown>): Promise<unknown> {
  if (wanted(value)) return by(value)
  if (Array.isArray(value)) {
    const list: unknown[] = []
    for (const one of value) list.push(await replaced(one, wanted, by))
    return list
  }
  if (!isPlain(value)) return value
  const copy: Record<string, unknown> = {}
  for (const [name, one] of Object.entries(value)) copy[name] = await replaced(one, wanted, by)
  return copy
}

/** No array of numbers, no buffer. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer)
}
