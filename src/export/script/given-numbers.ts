/** The numbers of a script: written in it, or read from the safetensors beside it. */

import { EMPTY, line } from '../code/lines.ts'
import type { Draft } from '../code/lines.ts'
import type { NamedArray } from '../weights/named-array.ts'
import { numberLines } from './number-lines.ts'
import type { Making } from './number-lines.ts'

/** How a library makes its arrays. */
export interface ArrayLibrary extends Making {
  /** Python's dictionary from the file's types to the library's. */
  types: string
  /** Lines that put `body[start:end]` into `numbers[name]`. */
  fromBytes: readonly string[]
}

/** `numbers = {…}` with all arrays in it. */
export function literals(arrays: readonly NamedArray[], library: Making): string {
  return `${['numbers = {', ...arrays.flatMap((array) => numberLines(array, library)), '}', ''].join('\n')}\n`
}

/** Reads the file without any package but the library's own. */
export function reader(file: string, { types, fromBytes }: ArrayLibrary): Draft[] {
  return [
    line(`with open(${JSON.stringify(file)}, "rb") as stream:`),
    line('header = json.loads(stream.read(int.from_bytes(stream.read(8), "little")))', '', { indent: 1 }),
    line('body = stream.read()', '', { indent: 1 }),
    line(`types = ${types}`),
    line('numbers = {}'),
    line('for name, about in header.items():'),
    line('if name != "__metadata__":', '', { indent: 1 }),
    line('start, end = about["data_offsets"]', '', { indent: 2 }),
    ...fromBytes.map((text) => line(text, '', { indent: 2 })),
    EMPTY,
  ]
}
