/** The data as the row of batches that it is cut into: small blocks, as deep as they have examples, the rest smaller. Numbers only. */

export interface BatchRowInput {
  /** Sequences that there are; null: without end, made as they are needed. */
  count: number | null
  /** Examples of a full batch. */
  batch: number
  /** The batch on the stage, from 0. */
  current: number
  width: number
  font: number
}

export interface BatchBlock {
  index: number
  /** Its examples, from 0: first, and one after the last. */
  from: number
  to: number
  /** Left upper corner of its front, its sides, and how far it recedes to the upper left. */
  x: number
  y: number
  width: number
  height: number
  dx: number
  dy: number
  /** Middle of its number below. */
  label: number
  when: 'fed' | 'now' | 'next'
}

export interface BatchRowLayout {
  blocks: BatchBlock[]
  /** Batches in all; null: without end. */
  batches: number | null
  /** There are more to the left, to the right: where the dots stand. */
  before: number | null
  after: number | null
  height: number
  baseline: number
}

/** Of a block's front, its depth and the way to the next one, in font sizes. */
const FRONT = [1.7, 1.05] as const
const DEPTH = [0.95, 0.62] as const
const GAP = 1.15
const DOTS = 1.6
const TOP = 0.2

export function batchRowOf({ count, batch, current, width, font }: BatchRowInput): BatchRowLayout {
  const batches = count === null ? null : Math.ceil(count / batch)
  const pitch = (FRONT[0] + DEPTH[0] + GAP) * font
  const room = Math.max(1, Math.floor((width - 2 * DOTS * font) / pitch))
  const [first, shown] = windowOf(batches, current, room)
  const y = (TOP + DEPTH[1]) * font
  const left = (first > 0 ? DOTS : 0) * font
  const blocks = Array.from({ length: shown }, (_, k): BatchBlock => {
    const index = first + k
    const [from, to] = [index * batch, Math.min((index + 1) * batch, count ?? Infinity)]
    const share = (to - from) / batch
    const x = left + k * pitch + DEPTH[0] * font
    const [dx, dy] = [DEPTH[0] * font * share, DEPTH[1] * font * share]
    return { index, from, to, x, y, width: FRONT[0] * font, height: FRONT[1] * font, dx, dy, label: x + (FRONT[0] * font - dx) / 2, when: index < current ? 'fed' : index === current ? 'now' : 'next' }
  })
  const more = batches === null || first + shown < batches
  const baseline = y + (FRONT[1] + 1) * font
  return { blocks, batches, before: first > 0 ? (DOTS * font) / 2 : null, after: more ? left + shown * pitch + (DOTS / 2) * font : null, height: baseline + font * 0.4, baseline }
}

/** Which batches are in sight: the one on the stage with more to come than has been, where not all have room. */
function windowOf(batches: number | null, current: number, room: number): [number, number] {
  const shown = Math.min(room, batches ?? room)
  const wished = current - Math.floor((shown - 1) / 3)
  return [Math.max(0, batches === null ? wished : Math.min(wished, batches - shown)), shown]
}
