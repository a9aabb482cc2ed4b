/** Bars of ‖∂L/∂h_t‖ over the timesteps, as rectangles. Linear: one should see a gradient vanish. Pure. */

export interface Bar {
  step: number
  x: number
  width: number
  y: number
  height: number
  /** Not a finite number: drawn to the top, marked. */
  broken: boolean
}

export interface ProfileLayout {
  bars: Bar[]
  baseline: number
  /** Steps whose number is written under their bar. */
  labels: number[]
  max: number
}

export interface Room {
  width: number
  height: number
  /** Font size in px. */
  text: number
}

const SIDE = 2
/** Room for words over and under the bars, and for a number beside the next, in font sizes. */
const OVER = 1.4
const UNDER = 1.45
const LABEL_WIDTH = 2.6
/** A gradient that is not exactly 0 shows at least a hairline. */
const HAIRLINE = 1

export function profileLayout(norms: ArrayLike<number>, { width, height, text }: Room): ProfileLayout {
  const count = norms.length
  const max = largestFinite(norms)
  const baseline = height - text * UNDER
  const room = Math.max(1, baseline - text * OVER)
  const pitch = (width - 2 * SIDE) / Math.max(1, count)
  const gap = pitch >= 4 ? Math.min(6, pitch * 0.25) : 0
  const bars = Array.from({ length: count }, (_, step): Bar => {
    const norm = norms[step] ?? 0
    const broken = !Number.isFinite(norm)
    const tall = broken ? room : norm === 0 || max === 0 ? 0 : Math.max(HAIRLINE, (norm / max) * room)
    return { step, x: SIDE + step * pitch + gap / 2, width: Math.max(0.5, pitch - gap), y: baseline - tall, height: tall, broken }
  })
  return { bars, baseline, labels: labelled(count, Math.max(1, Math.ceil((LABEL_WIDTH * text) / pitch))), max }
}

/** First and last, and those between that have room: their numbers from 1 are multiples of a round distance. */
function labelled(count: number, least: number): number[] {
  const distance = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((step) => step >= least) ?? least
  const inner = Array.from({ length: count }, (_, step) => step).filter((step) => (step + 1) % distance === 0)
  if (distance === 1) return inner
  return [0, ...inner.filter((step) => step >= least && step <= count - 1 - least), count - 1].filter((step, i, all) => step >= 0 && all.indexOf(step) === i)
}

function largestFinite(norms: ArrayLike<number>): number {
  let max = 0
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i] ?? 0
    if (Number.isFinite(norm) && norm > max) max = norm
  }
  return max
}
