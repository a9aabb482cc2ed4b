/** Charts of many sizes, and the geometry that the layout tests share. */

import { chartOf } from '../../../src/figures/stage/layouts/chart.ts'
import type { Chart } from '../../../src/figures/stage/layouts/chart.ts'
import { slabFrom } from '../../../src/figures/stage/layouts/frame.ts'
import type { CardPart, Part, RibbonPart, Size } from '../../../src/figures/stage/parts.ts'
import { headLength } from '../../../src/marks/paths.ts'
import { silhouette } from '../../../src/marks/slab.ts'
import type { Point } from '../../../src/marks/slab.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import type { ShapeOptions } from '../../../src/gallery/shapes.ts'

export const SIZES: Record<string, Size> = { projector: { width: 700, height: 500 }, desk: { width: 1200, height: 800 }, phone: { width: 390, height: 420 } }
export const DEPTHS = [0, 0.5, 1]
export const SHAPES: Record<string, ShapeOptions> = {
  adding: {},
  short: { steps: 3 },
  long: { steps: 55 },
  longer: { steps: 100, batch: 100, hidden: 100 },
  longest: { steps: 300, mode: 'many_to_many_synced' },
  alone: { batch: 1 },
  synced: { mode: 'many_to_many_synced', steps: 3, hidden: 6, outputs: 7 },
  encdec: { mode: 'many_to_many_encdec', steps: 5, hidden: 6, outputs: 7 },
  image: { mode: 'one_to_one', steps: 1 },
  caption: { mode: 'one_to_many', steps: 3 },
  fed: { mode: 'one_to_many', steps: 5, features: 5, outputs: 5, hidden: 6, feedback: true },
  written: { mode: 'many_to_many_encdec', steps: 6, features: 3, outputs: 3, feedback: true, layers: 2 },
  lstm: { cell: 'lstm' },
  two: { layers: 2, steps: 4 },
  both: { directions: 2, steps: 4 },
}

const made = new Map<string, Chart>()

/** Each chart is made once: the tests look at it from several sides. */
export function chart(options: ShapeOptions, moment: number, depth: number, size: Size): Chart {
  const key = JSON.stringify([options, moment, depth, size])
  const found = made.get(key) ?? make(options, moment, depth, size)
  made.set(key, found)
  return found
}

function make(options: ShapeOptions, moment: number, depth: number, size: Size): Chart {
  const shape = shapeOf(options)
  const moments = momentsOf(shape)
  return chartOf({ shape, moments, moment: Math.min(moment, moments.length - 1), depth, size })
}

export function everyMoment(options: ShapeOptions): number[] {
  const count = momentsOf(shapeOf(options)).length
  return count <= 16 ? Array.from({ length: count }, (_, index) => index) : [0, 1, 2, 3, Math.floor(count / 3), Math.floor(count / 2), count - 4, count - 2, count - 1]
}

export const isCard = (part: Part): part is CardPart => part.kind === 'card'
export const isRibbon = (part: Part): part is RibbonPart => part.kind === 'ribbon'
export const outline = (card: CardPart): Point[] => silhouette(slabFrom(card.geo, card.rows, card.columns))

/** Strands as lists of points. */
export function strands(ribbon: RibbonPart): Point[][] {
  return ribbon.strands.map((_, strand) => Array.from({ length: ribbon.points }, (_, point): Point => {
    const at = (strand * ribbon.points + point) * 2
    return [ribbon.geo[at] ?? NaN, ribbon.geo[at + 1] ?? NaN]
  }))
}

/** Convex polygons that overlap by more than `slack` pixels (separating axes). */
export function overlap(a: readonly Point[], b: readonly Point[], slack = 0.5): boolean {
  return ![a, b].some((points) =>
    points.some(([x, y], index) => {
      const [nx, ny] = points[(index + 1) % points.length] ?? [0, 0]
      const length = Math.hypot(nx - x, ny - y)
      if (length < 1e-9) return false
      const axis = [-(ny - y) / length, (nx - x) / length] as const
      const on = (p: readonly Point[]) => p.map(([px, py]) => px * axis[0] + py * axis[1])
      const [pa, pb] = [on(a), on(b)]
      return Math.max(...pa) <= Math.min(...pb) + slack || Math.max(...pb) <= Math.min(...pa) + slack
    }),
  )
}

/** The arrowhead of each strand as a triangle. */
export function heads(part: Part): Point[][] {
  if (!isRibbon(part) || part.look === 'skeleton' || part.norm) return []
  return strands(part).map((points) => {
    const [[bx, by], [ax, ay]] = [points.at(-1) ?? [0, 0], points.at(-2) ?? [0, 0]]
    const length = Math.hypot(bx - ax, by - ay)
    const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
    const [x, y] = [bx - ux * headLength(part.head), by - uy * headLength(part.head)]
    return [[bx, by], [x - uy * part.head, y + ux * part.head], [x + uy * part.head, y - ux * part.head]]
  })
}

export const stampBox = ([x = 0, y = 0, w = 0, h = 0]: readonly number[]): Point[] => [[x - w / 2, y - h / 2], [x + w / 2, y - h / 2], [x + w / 2, y + h / 2], [x - w / 2, y + h / 2]]

export function points(part: Part): Point[] {
  if (part.kind === 'card') return outline(part)
  if (part.kind === 'ribbon') return strands(part).flat()
  if (part.kind === 'stamp') return stampBox(part.geo)
  if (part.kind === 'flat') return [[part.geo[0] ?? 0, part.geo[1] ?? 0], [(part.geo[0] ?? 0) + (part.geo[2] ?? 0) * part.columns, (part.geo[1] ?? 0) + (part.geo[3] ?? 0) * part.rows]]
  return []
}
