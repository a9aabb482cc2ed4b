/** Names of columns: those without one are numbered, and two with the same name are told apart. */

import type { ReadingNote } from './choices.ts'

export function named(given: readonly string[]): { names: string[]; notes: ReadingNote[] } {
  const names: string[] = []
  const notes: ReadingNote[] = []
  for (const [index, raw] of given.entries()) {
    const wanted = raw.trim() || `column ${index + 1}`
    let name = wanted
    for (let n = 2; names.includes(name); n++) name = `${wanted} (${n})`
    if (name !== wanted) notes.push({ code: 'renamed', data: { column: index + 1, name: wanted, first: names.indexOf(wanted) + 1, used: name } })
    names.push(name)
  }
  return { names, notes }
}
