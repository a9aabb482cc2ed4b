/** Where the words of the dashed line stand: above or below it, where the curve leaves them room. Pure. */

import type { Column } from './loss-columns.ts'
import type { Plot } from './loss-layout.ts'

export interface WordsPlace {
  /** Left end and baseline of the words, px. */
  x: number
  y: number
  /** Part of their width that the curve runs through: 0 where they stand free. */
  crossed: number
  /** They found no room beside their line, and need a dash of it before them. */
  apart: boolean
}

/** Length of the dash before words that stand apart, in font sizes. */
export const DASH = 2
const CROSSED_A_LITTLE = 0.12

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** `y`: of the dashed line. `width`: of the words. `marker`: where the stage's iteration is marked; null: nowhere. */
export function wordsPlace(columns: Column[], plot: Plot, y: number, words: { width: number; text: number; marker: number | null }): WordsPlace {
  const { width, text, marker } = words
  const room = plot.right - plot.left - width
  const dash = text * DASH
  const rows = Array.from({ length: 4 }, (_, i) => plot.top + text * (0.7 + 1.1 * i))
  const shares = [1, 0, 0.5, 0.75, 0.25]
  const all = [-text * 0.45, text * 1.15].flatMap((offset) => shares.map((share) => place(plot.left + room * share, y + offset)))
  const inside = all.filter(({ box }) => box.top >= 0 && box.bottom <= plot.bottom)
  const beside = least(inside.length > 0 ? inside : all)
  const further = beside.crossed < CROSSED_A_LITTLE ? [] : shares.flatMap((share) => rows.map((row) => place(plot.left + dash + (room - dash) * share, row, dash)))
  const best = least([beside, ...further])
  return { x: best.x, y: best.y, crossed: best.crossed, apart: best !== beside }

  function place(x: number, base: number, before = 0) {
    const box = { left: x - before, right: x + width, top: base - text * 0.85, bottom: base + text * 0.25 }
    const marked = marker !== null && marker >= box.left - 3 && marker <= box.right + 3 ? 0.1 : 0
    return { x, y: base, box, crossed: crossedBy(columns, box) / width + marked }
  }
}

function least<T extends { crossed: number }>(places: T[]): T {
  return places.reduce((a, b) => (b.crossed < a.crossed ? b : a))
}

/** Width of the box that the curve, or a stroke between two of its columns, runs through. */
function crossedBy(columns: Column[], box: Box): number {
  let crossed = 0
  columns.forEach((column, i) => {
    const next = columns[i + 1] ?? column
    const [from, to] = [Math.max(box.left, column.x), Math.min(box.right, Math.max(next.x, column.x + 1))]
    if (to <= from) return
    const upper = Math.min(column.upper, next.upper) - 1
    const lower = Math.max(column.lower, next.lower) + 1
    if (upper <= box.bottom && lower >= box.top) crossed += to - from
  })
  return crossed
}
