/** Folded: the cell stands still, X slides under it like a tape, near end first, and Y slides in step above. The same parts as the chart's. */

import { lookOf } from './cards.ts'
import type { Chart, ChartOptions } from './chart.ts'
import { geoOf } from './frame.ts'
import { housing, tapeArrows } from './folded-arrows.ts'
import { tapeLabels } from './folded-labels.ts'
import { TURNS } from './folded-turns.ts'
import type { Row } from './rows.ts'
import { MOST_SLABS, onTape, stateAt, tapeOf } from './tape-frame.ts'
import type { Tape } from './tape-frame.ts'
import { weightParts } from './weights.ts'
import type { BlockPart, CardLook, CardPart, Part, Timing } from '../parts.ts'
import { timelineOf } from '../timeline.ts'
import type { Slab } from '../../../marks/slab.ts'

export function foldedOf({ shape, moments, moment, depth, size, presenting = 0 }: ChartOptions): Chart {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  const tape = tapeOf({ shape, timeline, depth, size, presenting })
  const { frame } = tape
  return { frame, parts: [...weightParts(frame), ...frame.rows.flatMap((row) => rowParts(tape, row)), ...tapeArrows(tape), ...tapeLabels(tape)] }
}

/** px between slabs that can be told apart. */
const LEAST_APART = 5

/** What is behind comes first: a slice of the block covers the one at its right. */
function rowParts(tape: Tape, row: Row): Part[] {
  if (row.kind === 'h') return stateParts(tape, row)
  const { steps } = tape.frame.shape.schedule
  const all = Array.from({ length: steps }, (_, step) => steps - 1 - step)
  const near = all.filter((step) => Math.abs(step - tape.now) <= mostSlabs(tape, step) || steps <= MOST_SLABS * 2)
  const far = (side: 'before' | 'after') => all.filter((step) => !near.includes(step) && step > tape.now === (side === 'after'))
  return [...block(tape, row, far('after'), 'after'), ...near.map((step) => tapeCard(tape, row, step)), ...block(tape, row, far('before'), 'before')]
}

/** Where slabs lie too close to be told apart, only the one that moves next is one of its own. */
function mostSlabs({ now, wide, past }: Tape, step: number): number {
  return (step > now ? wide : past) < LEAST_APART ? 1 : MOST_SLABS
}

function tapeCard(tape: Tape, row: Row, step: number): CardPart {
  const { slab, solid } = onTape(tape, row, step)
  const { now } = tape.frame.timeline
  return {
    ...card(tape, row, step, slab, tapeLook(tape, row, step)),
    geo: geoOf(slab, solid),
    current: step === tape.now && ((now.kind === 'feed' && row.kind === 'x') || (now.kind === 'read' && row.kind === 'y')),
    ...(now.kind === 'feed' && { timing: TURNS.tape }),
  }
}

function tapeLook({ frame, now }: Tape, row: Row, step: number): CardLook {
  const look = lookOf(frame, row, step)
  if (row.kind === 'y') return look === 'empty' ? 'later' : look
  return step < now ? 'fed' : look
}

/** The state that came back, and the one that is made of it. */
function stateParts(tape: Tape, row: Row): Part[] {
  const { frame } = tape
  const made = Math.max(0, tape.now)
  const feeding = frame.timeline.now.kind === 'feed'
  const [before, now] = [stateAt(tape, row, 'kept'), stateAt(tape, row, 'center')]
  const turn = (timing: Timing) => (feeding ? { timing } : {})
  return [
    housing(tape, row),
    { ...card(tape, row, made - 1, before, lookOf(frame, row, made - 1)), ...turn({ ...TURNS.keep, lift: row.height * 0.5 + frame.dy * frame.shape.batch }) },
    { ...card(tape, row, made, now, lookOf(frame, row, made)), current: feeding, ...turn(TURNS.state) },
  ]
}

const ROLE = { x: 'input', c: 'state', h: 'state', y: 'output' } as const
const AXIS = { x: 'features', c: 'hidden', h: 'hidden', y: 'outputs' } as const

function card({ frame }: Tape, row: Row, step: number, slab: Slab, look: CardLook): CardPart {
  const { shape } = frame
  return {
    kind: 'card', id: `${row.id}.${step < 0 ? '0' : step + 1}`, geo: geoOf(slab), step, role: ROLE[row.kind], tensor: row.id, index: row.kind === 'y' ? shape.schedule.reads.indexOf(step) : step,
    rows: shape.batch, columns: row.units, axis: AXIS[row.kind], look, current: false, copied: [], target: false,
  }
}

/** The far end of a long tape. `steps` from the last to the first. */
function block(tape: Tape, row: Row, steps: number[], side: 'before' | 'after'): BlockPart[] {
  const [to, from] = [steps[0], steps.at(-1)]
  if (from === undefined || to === undefined) return []
  const first = onTape(tape, row, from).slab
  const last = onTape(tape, row, to).slab
  const look = tapeLook(tape, row, from)
  const known = look === 'values' ? steps.length : 0
  return [{
    kind: 'block', id: `${row.id}.${side}`, geo: geoOf({ ...first, front: last.x + last.front - first.x }, 1), step: from, role: ROLE[row.kind], tensor: row.id, from, count: steps.length,
    rows: tape.frame.shape.batch, columns: row.units, axis: AXIS[row.kind], look, known, knownFrom: 'left', ...(tape.frame.timeline.now.kind === 'feed' && { timing: TURNS.tape }),
  }]
}
