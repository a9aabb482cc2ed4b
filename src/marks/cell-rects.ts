/** The rectangles of a matrix of cells, kept and changed by hand: while training runs nearly every number is another with each picture, and of
 *  its rectangle only what that changes is written. */

import type { Tint } from './tint.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** Below this many pixels a ring would only be dirt: negative cells are grey then, as on the canvas. */
export const SMALLEST_RING = 4

/** What stands in the document. */
interface Shown {
  rect: Element
  kind: Kind
  across: number
  down: number
  inset: number
  opacity: string
  width: string
}

type Kind = 'cell-fill' | 'cell-ring' | 'cell-negative'

const shown = new WeakMap<Element, Shown[]>()

export interface CellPlaces {
  across: number
  down: number
  /** Side of the smaller dimension of a cell on screen, to choose the ring's inset. */
  pixel: number
  tint(i: number, j: number): Tint
}

/** Makes the children of `group` the cells: `across` × `down` unit squares, the second axis the faster one. */
export function drawCells(group: Element, { across, down, pixel, tint }: CellPlaces): void {
  const cells = shown.get(group) ?? []
  shown.set(group, cells)
  for (const { rect } of cells.splice(across * down)) rect.remove()
  for (let i = 0; i < across; i++) for (let j = 0; j < down; j++) draw((cells[i * down + j] ??= added(group)), i, j, pixel, tint(i, j))
}

function added(group: Element): Shown {
  const rect = document.createElementNS(SVG, 'rect')
  group.append(rect)
  return { rect, kind: 'cell-fill', across: -1, down: -1, inset: 0, opacity: '', width: '' }
}

function draw(cell: Shown, i: number, j: number, pixel: number, { fill, ring, width }: Tint): void {
  const kind = ring === 0 ? 'cell-fill' : pixel < SMALLEST_RING ? 'cell-negative' : 'cell-ring'
  place(cell, i, j, kind !== 'cell-ring' ? 0 : pixel < 7 ? 0.16 : 0.22)
  become(cell, kind)
  if (kind === 'cell-ring') {
    opacity(cell, 'stroke-opacity', ring)
    thickness(cell, pixel < 7 ? Math.min(1.4, width) : width)
  } else opacity(cell, 'fill-opacity', kind === 'cell-fill' ? fill : (ring - 0.25) * 0.5)
}

/** A ring is a little higher than its cell is wide. */
function place(cell: Shown, i: number, j: number, inset: number): void {
  if (cell.across === i && cell.down === j && cell.inset === inset) return
  Object.assign(cell, { across: i, down: j, inset })
  const { rect } = cell
  rect.setAttribute('x', String(i + inset))
  rect.setAttribute('y', String(j + inset * 0.9))
  rect.setAttribute('width', String(1 - 2 * inset))
  rect.setAttribute('height', String(1 - 1.8 * inset))
}

/** What the other kinds wear is taken off. */
function become(cell: Shown, kind: Kind): void {
  const { rect } = cell
  if (rect.getAttribute('class') === kind) return
  for (const name of ['fill-opacity', 'stroke-opacity', 'stroke-width']) rect.removeAttribute(name)
  rect.setAttribute('class', kind)
  Object.assign(cell, { kind, opacity: '', width: '' })
}

/** In steps of a two hundredth, which are one of 255 shades at most: what an update changes by less is not drawn again. */
function opacity(cell: Shown, name: 'fill-opacity' | 'stroke-opacity', value: number): void {
  const text = String(Math.round(value * 200) / 200)
  if (text !== cell.opacity) cell.rect.setAttribute(name, (cell.opacity = text))
}

function thickness(cell: Shown, value: number): void {
  const text = String(Math.round(value * 100) / 100)
  if (text !== cell.width) cell.rect.setAttribute('stroke-width', (cell.width = text))
}
