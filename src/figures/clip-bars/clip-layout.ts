/** Norms before and after a bound: for each timestep, and of all gradients together. Pure; all in px. */

export interface Room {
  width: number
  height: number
  /** Font size. */
  text: number
}

export interface StepBars {
  step: number
  x: number
  width: number
  /** Tops of the outline (before) and of the fill (after). */
  before: number
  after: number
  clipped: boolean
}

export interface ClipLayout {
  bars: StepBars[]
  baseline: number
  labels: number[]
  high: number
}

export function clipLayout(before: ArrayLike<number>, after: ArrayLike<number>, { width, height, text }: Room): ClipLayout {
  const count = before.length
  const high = largest(before, after)
  const baseline = height - text * 1.5
  const room = Math.max(1, baseline - text * 1.5)
  const pitch = width / Math.max(1, count)
  const gap = pitch >= 4 ? Math.min(8, pitch * 0.25) : 0
  const top = (norm: number) => (Number.isFinite(norm) ? baseline - (high > 0 ? Math.max(norm > 0 ? 1 : 0, (norm / high) * room) : 0) : baseline - room)
  const stride = Math.max(1, Math.ceil((text * 2.8) / pitch))
  return {
    bars: Array.from({ length: count }, (_, step) => ({
      step, x: step * pitch + gap / 2, width: Math.max(0.5, pitch - gap), before: top(before[step] ?? 0), after: top(after[step] ?? 0),
      clipped: (after[step] ?? 0) < (before[step] ?? 0),
    })),
    baseline,
    labels: Array.from({ length: count }, (_, step) => step).filter((step) => step === count - 1 || (step % stride === 0 && count - 1 - step >= stride)),
    high,
  }
}

function largest(...lists: ArrayLike<number>[]): number {
  let high = 0
  for (const list of lists) for (let i = 0; i < list.length; i++) if (Number.isFinite(list[i]) && (list[i] ?? 0) > high) high = list[i] ?? 0
  return high
}

export interface GlobalBars {
  /** Widths of the norm before, after the bound at the steps, and after the global bound too. */
  before: number
  stepped: number
  after: number
  /** Where the bound stands; null: none, or beyond the picture. */
  bound: number | null
}

export function globalBars({ unclipped, stepped, clipped, bound }: { unclipped: number; stepped: number; clipped: number; bound: number | null }, width: number): GlobalBars {
  const high = Math.max(...[unclipped, stepped, clipped, bound !== null && bound <= 1.6 * unclipped ? bound : 0].filter(Number.isFinite), 0)
  const wide = (norm: number) => (high > 0 && Number.isFinite(norm) ? (norm / high) * width : Number.isFinite(norm) ? 0 : width)
  return { before: wide(unclipped), stepped: wide(stepped), after: wide(clipped), bound: bound !== null && bound <= high ? wide(bound) : null }
}
