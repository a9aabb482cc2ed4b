/** What the speaker's window keeps in the browser for when it is reloaded or opened again: the stopwatch of its pair, the size of its type. */

const STOPWATCHES = 'unfold.stopwatches'
const SIZE = 'unfold.notes-size'
/** Pairs whose stopwatch is kept. */
const MOST = 8

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // It lasts as long as the window then.
  }
}

function stopwatches(): [string, string][] {
  try {
    const all: unknown = JSON.parse(read(STOPWATCHES) ?? '[]')
    return Array.isArray(all) ? all.filter((one): one is [string, string] => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string')) : []
  } catch {
    return []
  }
}

export const keptStopwatch = (pair: string): string | null => stopwatches().find(([name]) => name === pair)?.[1] ?? null

export function keepStopwatch(pair: string, text: string): void {
  const others = stopwatches().filter(([name]) => name !== pair)
  write(STOPWATCHES, JSON.stringify([...others, [pair, text]].slice(-MOST)))
}

export const SIZES = { low: 0.8, high: 2, step: 0.1 } as const

export function keptSize(): number {
  const size = Number(read(SIZE) ?? 1)
  return size >= SIZES.low && size <= SIZES.high ? size : 1
}

export const keepSize = (size: number): void => write(SIZE, String(size))
