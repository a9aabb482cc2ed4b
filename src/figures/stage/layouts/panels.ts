/** The overview: the modes side by side as bare charts in one scale, without weights and without the state before the first step.
 *  Pure; where each panel stands, and the frame of each. */

import type { Column, Columns } from './columns.ts'
import type { Frame } from './frame.ts'
import { measuresOf } from '../measures.ts'
import type { Measures } from '../measures.ts'
import type { Shape, Size } from '../parts.ts'
import type { Row } from './rows.ts'
import type { Timeline } from '../timeline.ts'

export interface PanelBox {
  /** Of the panel's own picture in the whole. */
  x: number
  y: number
  width: number
  height: number
  /** Baselines inside the panel: its title, and the first line below the picture. */
  title: number
  caption: number
  /** Letters of a line below the picture that come to their end before the next panel begins. */
  letters: number
}

export interface Panels {
  boxes: PanelBox[]
  measures: Measures
  /** From one step to the next, the same in all panels. */
  pitch: number
  /** How many lines of words have room below each picture. */
  lines: number
}

const PAD = 14
/** Between two panels, in steps. */
const GAP = 0.85
const WIDEST_PITCH = 84
/** Below this a second row of panels is better. */
const NARROWEST_PITCH = 40
/** Below this large type gives way, down to the smallest. */
const LEAST_PITCH = 36
const SMALLEST_TYPE = 16
/** Of a bold letter, in font sizes. */
const LETTER = 0.57
/** Of an ordinary one. */
const CAPTION_LETTER = 0.54
/** Of the word at the handle, which is set strong. */
export const HANDLE_LETTER = 0.66
/** The handle beside the last panel's last slab, which reaches this far over its step: its own width, and how far the sheet goes on after the panel. */
const HANDLE = 34 - PAD
const SLAB_END = 0.25

/** `titles`: letters of each panel's title, which must fit above it; `handle`: of the word at the handle, which must fit beside the last one. */
export function panelsOf(shapes: readonly Shape[], titles: readonly number[], size: Size, presenting: number, handle = 0): Panels {
  const measures = measuresOf(size, presenting)
  const panels = panelsAt(measures, shapes, titles, size, handle)
  const crowded = presenting > 0 && panels.pitch < LEAST_PITCH && measures.font > SMALLEST_TYPE
  return crowded ? panelsOf(shapes, titles, size, measures.font - 1, handle) : panels
}

function panelsAt(measures: Measures, shapes: readonly Shape[], titles: readonly number[], size: Size, handle: number): Panels {
  const one = arrange([shapes.map((_, index) => index)], shapes, titles, size, measures, handle)
  if (one.pitch >= NARROWEST_PITCH || size.width > size.height * 1.6) return one
  const half = Math.ceil(shapes.length / 2)
  return arrange([shapes.map((_, index) => index).slice(0, half), shapes.map((_, index) => index).slice(half)], shapes, titles, size, measures, handle)
}

function arrange(rows: number[][], shapes: readonly Shape[], titles: readonly number[], size: Size, measures: Measures, handle: number): Panels {
  const pulled = HANDLE + handle * measures.small * HANDLE_LETTER
  const beside = (index: number, pitch: number) => (index === shapes.length - 1 ? pulled - SLAB_END * pitch : 0)
  const least = (index: number) => (titles[index] ?? 0) * measures.font * LETTER
  const width = (index: number, pitch: number) => Math.max((shapes[index]?.schedule.steps ?? 1) * pitch + Math.max(0, beside(index, pitch)), least(index))
  const total = (row: number[], pitch: number) => row.reduce((sum, index) => sum + width(index, pitch), 0) + (row.length - 1) * GAP * pitch
  let pitch = WIDEST_PITCH * Math.min(1.5, Math.max(1, measures.scale))
  while (pitch > 12 && rows.some((row) => total(row, pitch) > size.width - 2 * PAD)) pitch -= 0.5
  const height = size.height / rows.length
  const lines = height > 380 || (height > 270 && rows.length > 1) ? 4 : height > 300 ? 2 : 0
  const boxes: PanelBox[] = []
  rows.forEach((row, r) => {
    let x = Math.max(PAD, (size.width - total(row, pitch)) / 2)
    for (const index of row) {
      const own = width(index, pitch)
      const end = index === row.at(-1) ? size.width - PAD : x + own + GAP * pitch - measures.small * 0.8
      const letters = Math.floor((end - x) / (measures.small * CAPTION_LETTER))
      const box = { x, y: r * height, width: own, height, title: measures.font * 1.35, caption: height - lines * measures.small * 1.35, letters }
      boxes[index] = box
      x += box.width + GAP * pitch
    }
  })
  return { boxes, measures, pitch, lines }
}

/** Heights of the bands in units: outputs, states, inputs. */
const BANDS = { y: 3, h: 5, x: 3 } as const
const SLOPE = 0.62
const TALLEST_UNIT = 21
/** In a window without room for them, bands go over its edge. */
const LEAST_UNIT = 0.5

export function panelFrame(shape: Shape, timeline: Timeline, panels: Panels, box: PanelBox, depth: number): Frame {
  const { measures, pitch } = panels
  const face = pitch * 0.56
  const flat = Math.min(24 * Math.min(1.4, measures.scale), pitch * 0.46)
  const edge = Math.min(measures.edge, pitch * 0.09)
  const rise = face * SLOPE * depth
  return {
    shape,
    timeline,
    depth,
    size: { width: box.width, height: box.height },
    presenting: 0,
    measures: { ...measures, head: Math.min(measures.head, pitch * 0.15), line: Math.min(measures.line, pitch * 0.075), edge },
    columns: columnsOf(shape, pitch, face, flat, edge),
    rows: rowsOf(shape, panels, box, rise),
    weightsRight: 0,
    labels: 0,
    tray: { top: 0, height: 0 },
    gradients: false,
    low: 1,
    zero: false,
    front: flat + (edge - flat) * depth,
    dx: (face / shape.batch) * depth,
    dy: rise / shape.batch,
  }
}

/** Steps from the left edge on; the state before the first one has a place outside, which nothing uses. */
function columnsOf(shape: Shape, pitch: number, face: number, flat: number, edge: number): Columns {
  const { steps } = shape.schedule
  const list = Array.from({ length: steps + 1 }, (_, index): Column => {
    const center = (index - 0.5) * pitch
    return { step: index - 1, full: index > 0, center, right: center + (face + edge) / 2 }
  })
  return { list, pitch, face, flat, narrow: pitch, gap: pitch - face - edge, from: 0, to: steps - 1 }
}

/** The same three bands in every panel, so that the rows line up; the cells of a band share its height. */
function rowsOf(shape: Shape, { measures }: Panels, box: PanelBox, rise: number): Row[] {
  const { inputSize, hiddenSize, outputSize } = shape.architecture
  const top = box.title + measures.font * 0.6
  const room = box.caption - measures.font * 1.3 - top - 3 * rise
  const lane = Math.min(84 * measures.scale, Math.max(28, room * 0.17))
  const unit = Math.max(LEAST_UNIT, Math.min(TALLEST_UNIT * Math.min(1.5, Math.max(1, measures.scale)), (room - 2 * lane) / (BANDS.x + BANDS.h + BANDS.y)))
  const spare = Math.max(0, (room - 2 * lane - unit * 11) / 2)
  const row = (kind: keyof typeof BANDS, units: number, bandTop: number): Row => {
    const band = unit * BANDS[kind]
    const cell = Math.min(unit * 1.5, band / units)
    return { id: kind === 'h' ? 'h.l0.fwd' : kind, kind, layer: 0, direction: 'fwd', units, lane, gradients: false, unit: cell, height: cell * units, y: bandTop + (band - cell * units) / 2 }
  }
  const y = top + spare + rise
  const h = y + unit * BANDS.y + lane + rise
  const x = h + unit * BANDS.h + lane + rise
  return [row('x', inputSize, x), row('h', hiddenSize, h), row('y', outputSize, y)]
}

/** The lines below a panel, broken between words where they are longer than it is wide. */
export function captionLines(caption: readonly string[], { letters }: Pick<PanelBox, 'letters'>): string[] {
  return caption.flatMap((line) => {
    const lines: string[] = []
    for (const word of line.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`
      if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  })
}
