/** Files of the format safetensors: 8 bytes with the length of the header (little endian), the header (JSON: type, shape and place of
 *  each array), then the bytes of the arrays. https://github.com/huggingface/safetensors#format */

import type { NamedArray } from './named-array.ts'
import { countOf } from './named-array.ts'

/** The header is padded so that the arrays begin at a multiple of this. */
const ALIGNED = 8
/** No header of ours or of a model that fits the page is longer. */
const LONGEST_HEADER = 1_000_000

export function writeSafetensors(arrays: readonly NamedArray[], metadata: Record<string, string> = {}): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(headerOf(arrays, metadata))
  const length = Math.ceil(header.length / ALIGNED) * ALIGNED
  const bytes = new Uint8Array(8 + length + arrays.reduce((sum, { numbers }) => sum + numbers.byteLength, 0)).fill(0x20, 8, 8 + length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true)
  bytes.set(header, 8)
  let place = 8 + length
  for (const { numbers } of arrays) {
    bytes.set(littleEndian(numbers), place)
    place += numbers.byteLength
  }
  return bytes
}

function headerOf(arrays: readonly NamedArray[], metadata: Record<string, string>): string {
  let place = 0
  const entries = arrays.map(({ name, shape, numbers }) => {
    const from = place
    place += numbers.byteLength
    return [name, { dtype: numbers instanceof Int32Array ? 'I32' : 'F32', shape, data_offsets: [from, place] }] as const
  })
  return JSON.stringify({ ...(Object.keys(metadata).length > 0 && { __metadata__: metadata }), ...Object.fromEntries(entries) })
}

function littleEndian(numbers: Float32Array | Int32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.byteLength)
  const view = new DataView(bytes.buffer)
  const write = numbers instanceof Int32Array ? (place: number, number: number) => view.setInt32(place, number, true) : (place: number, number: number) => view.setFloat32(place, number, true)
  numbers.forEach((number, i) => write(i * 4, number))
  return bytes
}

/** format: no safetensors file. type: of the array `name`, one that is not read here. */
export type Unreadable = { reason: 'format' } | { reason: 'type'; name: string; type: string }

interface Entry {
  dtype: string
  shape: number[]
  data_offsets: [number, number]
}

/** Arrays of the types F64, F32, F16 and BF16 are read, as float32. Never throws. */
export function readSafetensors(bytes: Uint8Array): { arrays: NamedArray[] } | { unreadable: Unreadable } {
  const header = readHeader(bytes)
  if (header === null) return { unreadable: { reason: 'format' } }
  const arrays: NamedArray[] = []
  for (const [name, entry] of header.entries) {
    const width = WIDTHS[entry.dtype]
    if (width === undefined) return { unreadable: { reason: 'type', name, type: entry.dtype } }
    const [from, to] = entry.data_offsets
    const body = bytes.subarray(header.start + from, header.start + to)
    if (from < 0 || body.length !== to - from || body.length !== width * countOf(entry)) return { unreadable: { reason: 'format' } }
    arrays.push({ name, shape: entry.shape, numbers: READERS[entry.dtype](new DataView(body.buffer, body.byteOffset, body.byteLength)) })
  }
  return { arrays }
}

function readHeader(bytes: Uint8Array): { entries: [string, Entry][]; start: number } | null {
  if (bytes.length < 8) return null
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
  if (length > LONGEST_HEADER || 8 + length > bytes.length) return null
  const header = parsed(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
  if (header === null) return null
  const entries = Object.entries(header).filter(([name]) => name !== '__metadata__')
  return entries.every((entry): entry is [string, Entry] => isEntry(entry[1])) ? { entries, start: 8 + length } : null
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is Entry {
  const { dtype, shape, data_offsets } = (value ?? {}) as Record<string, unknown>
  return typeof dtype === 'string' && isSizes(shape) && isSizes(data_offsets) && data_offsets.length === 2
}

const isSizes = (value: unknown): value is number[] => Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0)

const WIDTHS: Record<string, number | undefined> = { F64: 8, F32: 4, F16: 2, BF16: 2 }

const READERS: Record<string, (view: DataView) => Float32Array> = {
  F64: (view) => read(view, 8, (place) => view.getFloat64(place, true)),
  F32: (view) => read(view, 4, (place) => view.getFloat32(place, true)),
  F16: (view) => read(view, 2, (place) => half(view.getUint16(place, true))),
  BF16: (view) => read(view, 2, (place) => upperHalf(view.getUint16(place, true))),
}

const read = (view: DataView, width: number, at: (place: number) => number) => Float32Array.from({ length: view.byteLength / width }, (_, i) => at(i * width))

/** IEEE 754 binary16: sign, 5 bits of exponent, 10 of fraction. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

const word = new DataView(new ArrayBuffer(4))

/** bfloat16 is the upper half of a float32. */
function upperHalf(bits: number): number {
  word.setUint32(0, bits << 16)
  return word.getFloat32(0)
}
