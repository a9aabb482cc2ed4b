/** Python as text: calls, numbers, tuples, indexes. */

/** Keyword arguments; those that are undefined are left to their defaults. */
export type Keywords = Record<string, string | number | boolean | undefined>

/** `call('nn.GRU', [2], { batch_first: true })` → nn.GRU(2, batch_first=True). Texts are code as they are. */
export function call(name: string, positional: readonly (string | number)[], keywords: Keywords = {}): string {
  const named = Object.entries(keywords).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${literal(value)}`]))
  return `${name}(${[...positional.map(literal), ...named].join(', ')})`
}

function literal(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)
}

export function tuple(items: readonly (string | number)[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`
}

/** [3, 3, 3] is short; two hundred of them are written as products of lists. */
export function list(items: readonly number[]): string {
  const runs: { item: number; count: number }[] = []
  for (const item of items) {
    const last = runs[runs.length - 1]
    if (last?.item === item) last.count++
    else runs.push({ item, count: 1 })
  }
  if (items.length <= 8 || runs.length > 4) return `[${items.join(', ')}]`
  return runs.map(({ item, count }) => (count === 1 ? `[${item}]` : `[${item}] * ${count}`)).join(' + ')
}
