/** Words around the tape: what is fed, what is under the cell, what is still to come, and the whole of X and Y. */

import { words } from './labels.ts'
import { shapeLetters, timesLetters, widthOf } from './letters.ts'
import { loopPlace } from './folded-arrows.ts'
import { TURNS } from './folded-turns.ts'
import { onTape, stateAt } from './tape-frame.ts'
import type { Tape } from './tape-frame.ts'
import type { Row } from './rows.ts'
import type { Part, TextCode, TextPart, Timing } from '../parts.ts'
import { bottomOf, centerOf, leftOf, rightOf } from '../../../marks/slab.ts'

export function tapeLabels(tape: Tape): Part[] {
  const [input, state, output] = (['x', 'h', 'y'] as const).map((kind) => tape.frame.rows.find((row) => row.kind === kind))
  if (!input || !state || !output) return []
  return [...inTurn(tape, TURNS.tape, [...tapeWords(tape, input), ...wholes(tape, input, output)]), ...keptWords(tape, state), ...stateWords(tape, state)]
}

/** They come in the order of a feeding, and stay as long as what they name. */
function inTurn({ frame }: Tape, { come }: Required<Pick<Timing, 'come'>>, parts: TextPart[]): TextPart[] {
  const leave = TURNS.tape.come
  return parts.map((part) => ({ ...part, timing: frame.timeline.now.kind === 'feed' ? { come, leave } : { leave } }))
}

/** Of the longest language: ", déjà entrés", ", encore à venir". */
const FED = 13
const TO_COME = 16
/** Between two labels of a line, in font sizes. */
const APART = 0.6

/** What is fed and what is still to come stand clear of the slab's own words; where there is no room, as their steps alone. */
function tapeWords(tape: Tape, row: Row): TextPart[] {
  const { frame, now } = tape
  const { schedule, batch } = frame.shape
  const { font } = frame.measures
  const last = schedule.steps - 1
  const y = frame.labels
  const shape = [batch, row.units]
  const size = font * 1.05
  const own = now < 0 ? 0 : widthOf(nameLetters(now) + 1 + shapeLetters(shape), size) / 2 + font * APART
  const here = now < 0 ? [] : [words(frame, `tape.now.${now}`, { x: centerOf(onTape(tape, row, now).slab), y, role: 'input', strong: true, size, text: { code: 'slab', tensor: 'x', step: now, shape } })]
  const end = Math.min(tape.end, tape.center - own)
  const fed = now > 0 ? stepsWords('fed', 0, now - 1, widthIn(frame, end - frame.weightsRight - EDGE)) : []
  const start = Math.max(tape.start - frame.columns.face, now < 0 ? 0 : tape.center + own)
  const rest = now < last ? stepsWords('toCome', now + 1, last, widthIn(frame, frame.size.width - start - EDGE)) : []
  return [
    ...fed.map((text) => words(frame, `tape.fed.${now}`, { x: end, y, anchor: 'end', text })),
    ...here,
    ...rest.map((text) => words(frame, `tape.rest.${now}`, { x: start, y, anchor: 'start', role: 'input', text })),
  ]
}

/** Between words and the edge, or the weights. */
const EDGE = 4

/** h₁₂ */
const nameLetters = (step: number) => 1 + String(step + 1).length

type Fits = (letters: number) => boolean
const widthIn = ({ measures }: Tape['frame'], room: number): Fits => (letters) => widthOf(letters, measures.font) <= room

/** The longest wording that fits; none where there is no room at all. */
function stepsWords(code: 'fed' | 'toCome', from: number, to: number, fits: Fits): TextCode[] {
  const steps = timesLetters(from, to)
  if (fits(steps + (code === 'fed' ? FED : TO_COME))) return [{ code, from, to }]
  return fits(steps) ? [{ code: 'times', from, to }] : []
}

/** Of "X[:, , :] est cette tranche : ", and the width of a letter of code in font sizes. */
const SLICE = 30
const MONO = 0.6

function wholes(tape: Tape, input: Row, output: Row): TextPart[] {
  const { frame, now } = tape
  const { schedule, batch } = frame.shape
  const { font, small } = frame.measures
  const x = frame.weightsRight + 12 * frame.measures.scale
  const sizes = [{ axis: 'batch' as const, size: batch }, { axis: 'time' as const, size: schedule.steps }, { axis: 'features' as const, size: input.units }]
  const whole = words(frame, 'tape.x', { x, y: frame.labels + font * 1.45, anchor: 'start', role: 'input', strong: true, text: { code: 'whole', name: 'X', sizes } })
  const letters = SLICE + String(now).length + shapeLetters([batch, input.units])
  const size = Math.min(small, (frame.size.width - x - EDGE) / (letters * MONO))
  const slice = now < 0 ? [] : [{ ...words(frame, `tape.slice.${now}`, { x, y: frame.labels + font * 2.7, anchor: 'start', size, text: { code: 'slice', step: now, shape: [batch, input.units] } }), mono: true }]
  const done = schedule.reads.filter((step) => frame.timeline.read(step) <= frame.timeline.moment)
  const filled = words(frame, `tape.y.${done.length}`, { x, y: font * 1.3, anchor: 'start', role: 'output', strong: true, text: { code: 'filled', shape: outputShape(batch, schedule.reads.length, output.units), step: done.at(-1) ?? -1 } })
  return [whole, ...slice, filled]
}

/** Under the state that came back. */
function keptWords(tape: Tape, row: Row): TextPart[] {
  const made = Math.max(0, tape.now)
  const kept = stateAt(tape, row, 'kept')
  const text: TextCode = made === 0 ? { code: 'zeroState' } : { code: 'name', tensor: row.id, step: made - 1 }
  const label = words(tape.frame, `tape.kept.${made}`, { x: leftOf(kept), y: bottomOf(kept) + tape.frame.measures.font * 1.1, role: 'state', text, anchor: 'start' })
  return [tape.frame.timeline.now.kind === 'feed' ? { ...label, timing: TURNS.named } : label]
}

/** Of "h comes back at t = ", without the numbers. */
const COMES_BACK = 20
/** From one baseline to the next, in font sizes. */
const LINE = 1.3

/** The state in the cell, below the loop's beginning, and what becomes of it, at the loop: in a low cell above the state's name. */
function stateWords(tape: Tape, row: Row): TextPart[] {
  const { frame, now } = tape
  if (now < 0) return []
  const { font } = frame.measures
  const cell = stateAt(tape, row, 'center')
  const loop = loopPlace(tape, cell)
  const under = Math.max(bottomOf(cell) + font * 0.2, loop.start + font * 0.95)
  const name = words(frame, `tape.state.${now}`, { x: rightOf(cell) + 6, y: under, anchor: 'start', role: 'state', strong: true, text: { code: 'slab', tensor: row.id, step: now, shape: [frame.shape.batch, row.units] } })
  const at = { x: loop.right + 7, y: Math.min(cell.y - frame.dy * frame.shape.batch * 0.4, under - font * LINE) }
  const back = now === frame.shape.schedule.steps - 1 ? [] : [words(frame, `tape.back.${now}`, { ...at, anchor: 'start', role: 'state', text: backText(row, now, widthIn(frame, frame.size.width - at.x - EDGE)) })]
  const parts = [name, ...back]
  return frame.timeline.now.kind === 'feed' ? parts.map((part) => ({ ...part, timing: TURNS.state })) : parts
}

function backText(row: Row, step: number, fits: Fits): TextCode {
  const numbers = String(step + 1).length + String(step + 2).length
  return { code: fits(COMES_BACK + numbers) ? 'comesBack' : 'returns', tensor: row.id, step }
}

/** One read has no axis of time. */
const outputShape = (batch: number, reads: number, units: number) => (reads === 1 ? [batch, units] : [batch, reads, units])
