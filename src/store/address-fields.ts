/** How single values are written in an address and read from it. Reading never throws: undefined means that it is none. */

const NUMBER = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})(e[+-]?\d{1,4})?$/i

/** A finite number. */
export function readNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined
  // Plus 0: there is no −0 in an address.
  const value = Number(text) + 0
  return Number.isFinite(value) ? value : undefined
}

export function readWhole(text: string): number | undefined {
  const value = readNumber(text)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Whole numbers with commas between them; at most `most`. */
export function readList(text: string, most: number): number[] | undefined {
  const parts = text === '' ? [] : text.split(',', most + 1)
  if (parts.length > most) return undefined
  const values = parts.map(readWhole)
  return values.every((value): value is number => value !== undefined) ? values : undefined
}

export function readFlag(text: string): boolean | undefined {
  if (text === '1' || text === 'true') return true
  return text === '0' || text === 'false' ? false : undefined
}

/** `1` (global norm), `step100` (elementwise at each timestep), `1,step100`, `none`. */
export function readClip(text: string): { global: number | null; step: number | null } | undefined {
  if (text === 'none') return { global: null, step: null }
  const clip: { global: number | null; step: number | null } = { global: null, step: null }
  for (const part of text.split(',', 3)) {
    const key = part.startsWith('step') ? 'step' : 'global'
    const value = readNumber(part.replace(/^step/, ''))
    if (value === undefined || clip[key] !== null) return undefined
    clip[key] = value
  }
  return clip
}

export function writeClip({ global, step }: { global: number | null; step: number | null }): string {
  const parts = [...(global === null ? [] : [String(global)]), ...(step === null ? [] : [`step${step}`])]
  return parts.length > 0 ? parts.join(',') : 'none'
}

/** `none` is null; anything else is read by `read`. */
export function orNone<T>(read: (text: string) => T | undefined): (text: string) => T | null | undefined {
  return (text) => (text === 'none' ? null : read(text))
}
