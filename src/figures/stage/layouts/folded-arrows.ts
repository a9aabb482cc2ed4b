/** Arrows of the folded network: x up into the cell, the kept state into it from the left, the state up to the output, and the loop that brings the state back. */

import { dress, stamped, stampId } from './arrows.ts'
import { sideways, upward } from './ribbons.ts'
import type { Row } from './rows.ts'
import { onTape, stateAt } from './tape-frame.ts'
import type { Tape } from './tape-frame.ts'
import { TURNS } from './folded-turns.ts'
import type { LinePart, Part } from '../parts.ts'
import type { Role } from '../../../theme/tokens.ts'
import { centerOf, heightOf, rightOf, silhouette, topAt, topOf } from '../../../marks/slab.ts'
import type { Slab } from '../../../marks/slab.ts'
import type { ArrowRef } from '../../../trace/contract/product.ts'

export function tapeArrows(tape: Tape): Part[] {
  const states = tape.frame.rows.filter((row) => row.kind === 'h')
  return [...states.flatMap((row) => [...intoCell(tape, row), ...fromKept(tape, row), loop(tape, row)]), ...intoOutput(tape)]
}

const cell = (tape: Tape, row: Row) => stateAt(tape, row, 'center')

function arrowOf(tape: Tape, ref: ArrowRef, role: Role, known: number) {
  return dress(tape.frame, ref, stampId(ref), role, known)
}

/** In the order of a feeding, where one is fed. */
function inTurn(tape: Tape, parts: Part[]): Part[] {
  return tape.frame.timeline.now.kind === 'feed' ? parts.map((part) => ({ ...part, timing: part.kind === 'stamp' ? TURNS.stamps : TURNS.arrows })) : parts
}

function intoCell(tape: Tape, row: Row): Part[] {
  const { frame, now } = tape
  const below = frame.rows[frame.rows.indexOf(row) - 1]
  if (!below || now < 0 || (row.layer === 0 && !frame.shape.schedule.hasInput[now])) return []
  const ref: ArrowRef = { weights: 'Wx', layer: row.layer, direction: 'fwd', step: now }
  const from = below.kind === 'x' ? onTape(tape, below, now).slab : cell(tape, below)
  const arrow = arrowOf(tape, ref, below.kind === 'x' ? 'input' : 'state', frame.timeline.feed(now, 'fwd'))
  return inTurn(tape, stamped(frame, upward(frame, from, cell(tape, row), arrow), row, true))
}

function fromKept(tape: Tape, row: Row): Part[] {
  const { frame } = tape
  if (tape.now < 0) return []
  const ref: ArrowRef = { weights: 'Wh', layer: row.layer, direction: 'fwd', step: tape.now }
  const arrow = arrowOf(tape, ref, 'state', frame.timeline.feed(tape.now, 'fwd'))
  return inTurn(tape, stamped(frame, sideways(frame, stateAt(tape, row, 'kept'), cell(tape, row), arrow), row, true))
}

function intoOutput(tape: Tape): Part[] {
  const { frame, now } = tape
  const [row, below] = [frame.rows.at(-1), frame.rows.at(-2)]
  if (!row || !below || now < 0 || !frame.shape.schedule.reads.includes(now)) return []
  const ref: ArrowRef = { weights: 'Wy', layer: row.layer, direction: 'fwd', step: now }
  return inTurn(tape, stamped(frame, upward(frame, cell(tape, below), onTape(tape, row, now).slab, arrowOf(tape, ref, 'output', frame.timeline.read(now))), row, true))
}

/** The cell itself, which is there before its state is. */
export function housing(tape: Tape, row: Row): LinePart {
  const outline = silhouette(cell(tape, row))
  return { kind: 'line', id: `cell.${row.id}`, geo: [...outline, ...outline.slice(0, 1)].flat(), step: null, role: 'soft', head: false, width: 1, axis: null }
}

/** Out at the right, over the cell and down to where the state waits: nothing is computed on the way. */
function loop(tape: Tape, row: Row): LinePart {
  const { frame } = tape
  const [from, to] = [cell(tape, row), stateAt(tape, row, 'kept')]
  const fed = tape.now >= 0
  return { kind: 'line', id: `loop.${row.id}`, geo: loopGeo(tape, from, to), step: null, role: fed ? 'state' : 'soft', head: true, width: fed ? frame.measures.line * 0.9 : 1.3, axis: null }
}

/** Right of the loop, how high it goes, and where it begins: the labels stand there. */
export function loopPlace({ frame }: Tape, from: Slab): { right: number; top: number; start: number } {
  return { right: rightOf(from) + 26 * frame.measures.scale, top: topOf(from) - frame.measures.font * 0.85, start: from.y + heightOf(from) * 0.55 }
}

function loopGeo(tape: Tape, from: Slab, to: Slab): number[] {
  const { right, top, start } = loopPlace(tape, from)
  const left = centerOf(to)
  const round = Math.min(22 * tape.frame.measures.scale, (right - rightOf(from)) * 0.9, Math.max(4, (start - top) / 2))
  const low = Math.min(round, Math.max(3, topAt(to, left) - 16 - top))
  return [
    rightOf(from) + 3, start,
    ...corner([right, start], [-round, 0], [0, -round]),
    ...corner([right, top], [0, round], [-round, 0]),
    ...corner([left, top], [low, 0], [0, low]),
    left, topAt(to, left) - 3,
  ]
}

/** A quarter circle around a corner, from one side of it to the other. */
function corner([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number[] {
  return Array.from({ length: 7 }, (_, index) => {
    const t = index / 6
    const [a, b] = [(1 - t) * (1 - t), t * t]
    return [x + a * ax + b * bx, y + a * ay + b * by]
  }).flat()
}
