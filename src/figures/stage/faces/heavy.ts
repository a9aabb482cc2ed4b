/** Which parts are too many cells for SVG and are drawn on the canvas below it. Depends on sizes only, never on the instant. */

import { SMALLEST_RING } from '../../../marks/cell-rects.ts'
import { cellsInSight } from '../boxes.ts'
import type { Frame } from '../layouts/frame.ts'
import type { FlatPart, Part } from '../parts.ts'

const MOST_IN_CARD = 250
const MOST_IN_ALL = 2500
const MOST_IN_FLAT = 400
/** Cells without rings look the same on the canvas, and with each update nearly all of them are others. */
const MOST_TINY = 60
const MOST_IN_BOX = 900

const isState = ({ kind }: Frame['rows'][number]) => kind === 'h' || kind === 'c'

/** Ids of rows (`x`, `h.l0.fwd`, `dh.l0.fwd`, `y`, `target`) and `flat:` of weights. */
export function heavyRows(frame: Frame): Set<string> {
  const batch = frame.shape.batch
  const full = frame.columns.list.filter((column) => column.full).length
  const all = frame.rows.reduce((sum, row) => sum + row.units * batch * full * (isState(row) ? 2 : 1), 0)
  const heavy = frame.rows.filter((row) => row.units * batch > MOST_IN_CARD || (all > MOST_IN_ALL && row.units * batch > 60))
  return new Set(heavy.flatMap((row) => (row.kind === 'y' ? ['y', 'target'] : isState(row) ? [row.id, `d${row.id}`] : [row.id])))
}

const isTiny = ({ geo }: FlatPart) => Math.min(geo[2] ?? 0, geo[3] ?? 0) < SMALLEST_RING

export function onCanvas(part: Part, rows: ReadonlySet<string>): boolean {
  if (part.kind === 'block') return true
  if (part.kind === 'box') return cellsInSight(part) > MOST_IN_BOX
  if (part.kind === 'flat') return part.rows * part.columns > (isTiny(part) ? MOST_TINY : MOST_IN_FLAT)
  return part.kind === 'card' && rows.has(part.tensor)
}
