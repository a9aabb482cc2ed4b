/** What was typed into a number field: a whole number, or not. Numbers and codes only. */

export type Entry = { kind: 'number'; value: number } | { kind: 'empty' } | { kind: 'text' }

/** Spaces and an apostrophe or comma between thousands are forgiven; "1e3", "4.5" and "four" are not whole numbers. */
export function readEntry(typed: string): Entry {
  const text = typed.trim().replace(/[\s'’,](?=\d{3}(\D|$))/g, '').replace('−', '-')
  if (text === '') return { kind: 'empty' }
  if (!/^[+-]?\d{1,15}$/.test(text)) return { kind: 'text' }
  return { kind: 'number', value: Number(text) }
}
