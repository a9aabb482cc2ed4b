/** Words around the tape: what is fed, what is under the cell, what is still to come, and the whole of X and Y. */

import { words } from './labels.ts'
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

function tapeWords(tape: Tape, row: Row): TextPart[] {
  const { frame, now } = tape
  const { schedule, batch } = frame.shape
  const last = schedule.steps - 1
  const y = frame.labels
  const own = frame.measures.font * 2.9
  const size = frame.measures.font
  const fed = now > 0 ? [words(frame, `tape.fed.${now}`, { x: Math.min(tape.end, tape.center - own), y, anchor: 'end', text: { code: 'fed', from: 0, to: now - 1 } })] : []
  const here = now < 0 ? [] : [words(frame, `tape.now.${now}`, { x: centerOf(onTape(tape, row, now).slab), y, role: 'input', strong: true, size: size * 1.05, text: { code: 'slab', tensor: 'x', step: now, shape: [batch, row.units] } })]
  const x = Math.max(tape.start - frame.columns.face, now < 0 ? 0 : tape.center + own)
  const rest = now < last ? [words(frame, `tape.rest.${now}`, { x, y, anchor: 'start', role: 'input', text: { code: 'toCome', from: now + 1, to: last } })] : []
  return [...fed, ...here, ...rest]
}

function wholes(tape: Tape, input: Row, output: Row): TextPart[] {
  const { frame, now } = tape
  const { schedule, batch } = frame.shape
  const { font, small } = frame.measures
  const x = frame.weightsRight + 12 * frame.measures.scale
  const sizes = [{ axis: 'batch' as const, size: batch }, { axis: 'time' as const, size: schedule.steps }, { axis: 'features' as const, size: input.units }]
  const whole = words(frame, 'tape.x', { x, y: frame.labels + font * 1.45, anchor: 'start', role: 'input', strong: true, text: { code: 'whole', name: 'X', sizes } })
  const slice = now < 0 ? [] : [{ ...words(frame, `tape.slice.${now}`, { x, y: frame.labels + font * 2.7, anchor: 'start', size: small, text: { code: 'slice', step: now, shape: [batch, input.units] } }), mono: true }]
  const done = schedule.reads.filter((step) => frame.timeline.read(step) <= frame.timeline.moment)
  const filled = words(frame, `tape.y.${done.length}`, { x, y: font * 1.3, anchor: 'start', role: 'output', strong: true, text: { code: 'filled', shape: [batch, schedule.reads.length, output.units], step: done.at(-1) ?? -1 } })
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

/** The state in the cell, and what becomes of it. */
function stateWords(tape: Tape, row: Row): TextPart[] {
  const { frame, now } = tape
  if (now < 0) return []
  const { font } = frame.measures
  const cell = stateAt(tape, row, 'center')
  const name = words(frame, `tape.state.${now}`, { x: rightOf(cell) + 6, y: bottomOf(cell) + font * 0.2, anchor: 'start', role: 'state', strong: true, text: { code: 'slab', tensor: row.id, step: now, shape: [frame.shape.batch, row.units] } })
  const at = { x: loopPlace(tape, cell).right + 7, y: cell.y - frame.dy * frame.shape.batch * 0.4 }
  const back = now === frame.shape.schedule.steps - 1 ? [] : [words(frame, `tape.back.${now}`, { ...at, anchor: 'start', role: 'state', text: { code: 'comesBack', tensor: row.id, step: now } })]
  const parts = [name, ...back]
  return frame.timeline.now.kind === 'feed' ? parts.map((part) => ({ ...part, timing: TURNS.state })) : parts
}
