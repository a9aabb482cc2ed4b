/** Bars of the norms of shares over time, and beside them the sum of these norms and the norm of the sum, on one scale. Pure. */

export interface ShareRoom {
  width: number
  height: number
  /** Font size in px. */
  text: number
}

export interface ShareBar {
  x: number
  y: number
  width: number
  height: number
}

export interface ShareLayout {
  bars: (ShareBar & { step: number })[]
  baseline: number
  /** Of the sum of the norms, and of the norm of the sum. */
  parts: ShareBar
  whole: ShareBar
  /** Steps whose number is written. */
  labels: number[]
}

/** Share of the width that the two sums take. */
const BESIDE = 0.42
const GAP = 14
const HAIRLINE = 1

/** `whole`: the norm of the sum. */
export function shareLayout(norms: ArrayLike<number>, whole: number, { width, height, text }: ShareRoom): ShareLayout {
  const count = Math.max(1, norms.length)
  const sizes = Array.from(norms, (norm) => (Number.isFinite(norm) ? norm : 0))
  const largest = Math.max(0, ...sizes)
  const baseline = height - 1.45 * text
  const left = width * (1 - BESIDE) - GAP
  const pitch = left / count
  const room = baseline - 1.3 * text
  const bars = sizes.map((norm, step) => {
    const tall = norm === 0 || largest === 0 ? 0 : Math.max(HAIRLINE, (norm / largest) * room)
    return { step, x: step * pitch + pitch * 0.12, y: baseline - tall, width: Math.max(0.5, pitch * 0.76), height: tall }
  })
  const sum = sizes.reduce((a, b) => a + b, 0)
  const thick = Math.min(0.9 * text, height / 5)
  const across = (size: number) => (sum === 0 ? 0 : Math.max(HAIRLINE, (Math.min(size, sum) / sum) * width * BESIDE))
  const beside = (y: number, size: number): ShareBar => ({ x: left + GAP, y, width: across(size), height: thick })
  const middle = height / 2
  return { bars, baseline, parts: beside(middle - thick - 0.3 * text, sum), whole: beside(middle + 1.5 * text, Number.isFinite(whole) ? whole : 0), labels: norms.length < 2 ? [0] : [0, norms.length - 1] }
}
