/** Where the loss curves of two batch sizes lie, against sequences seen (evenly) or against updates (each power of ten as wide as the next). Pure. */

export interface EpochSeries {
  batch: number
  /** Sequences seen and loss in turn. */
  points: ArrayLike<number>
}

export interface EpochRoom {
  width: number
  height: number
  text: number
}

export type Against = 'seen' | 'updates'

export interface EpochsLayout {
  left: number
  right: number
  bottom: number
  /** `d` of a path for each series. */
  paths: string[]
  ends: { x: number; y: number }[]
  ticksX: { value: number; x: number }[]
  ticksY: { value: number; y: number }[]
}

/** `seen` sequences are the whole width: those of all epochs. */
export function epochsLayout(series: readonly EpochSeries[], against: Against, seen: number, { width, height, text }: EpochRoom): EpochsLayout {
  const [left, right, top, bottom] = [text * 3.2, width - text * 0.8, text * 0.6, height - text * 2]
  const most = topOf(series)
  const updates = Math.max(...series.map(({ batch }) => seen / batch), 10)
  const share = (sequences: number, batch: number) => (against === 'seen' ? sequences / seen : Math.log10(1 + sequences / batch) / Math.log10(1 + updates))
  const x = (share: number) => left + share * (right - left)
  const y = (loss: number) => bottom - (Math.min(loss, most) / most) * (bottom - top)
  const placed = series.map(({ batch, points }) => Array.from({ length: points.length / 2 }, (_, i) => ({ x: x(share(points[2 * i]!, batch)), y: y(points[2 * i + 1]!) })))
  return {
    left, right, bottom,
    paths: placed.map((curve) => curve.map((at, i) => `${i === 0 ? 'M' : 'L'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`).join('')),
    ends: placed.flatMap((curve) => curve.slice(-1)),
    ticksX: (against === 'seen' ? evenTicks(seen, width > 38 * text) : powers(updates)).map((value) => ({ value, x: x(against === 'seen' ? value / seen : Math.log10(1 + value) / Math.log10(1 + updates)) })),
    ticksY: [0, 0.5, 1].map((part) => ({ value: part * most, y: y(part * most) })),
  }
}

/** A little above the largest loss, to two digits; curves that explode leave the picture above. */
function topOf(series: readonly EpochSeries[]): number {
  const first = Math.max(...series.map(({ points }) => points[1] ?? 0))
  const largest = Math.max(...series.flatMap(({ points }) => Array.from({ length: points.length / 2 }, (_, i) => points[2 * i + 1]!)), 1e-9)
  const wanted = Math.min(largest, 3 * first || largest)
  const step = 10 ** Math.floor(Math.log10(wanted)) / 5
  return Math.ceil(wanted / step) * step
}

const evenTicks = (seen: number, wide: boolean) => (wide ? [0, seen / 2, seen] : [0, seen])

function powers(updates: number): number[] {
  return [0, ...Array.from({ length: Math.floor(Math.log10(updates)) + 1 }, (_, i) => 10 ** i)]
}
