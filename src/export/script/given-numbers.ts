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

/** What the reader needs. */
export const READER_IMPORTS: readonly Draft[] = [line('import json'), line('import pathlib'), EMPTY]

/** Arrays of so many numbers are printed whole. */
export const PRINTED_WHOLE = '1_000_000'

/** Reads the file, which stands beside the script, without any package but the library's own. */
export function reader(file: string, { types, fromBytes }: ArrayLibrary): Draft[] {
  return [
    line('folder = pathlib.Path(__file__).parent if "__file__" in globals() else pathlib.Path()', '', { comment: 'a notebook has no file' }),
    line(`with open(folder / ${JSON.stringify(file)}, "rb") as stream:`),
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
