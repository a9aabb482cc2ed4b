/** The slabs of the chart: inputs, states and outputs, at full size or pushed together into blocks. */

import { paddedAt } from '../../../trace/contract/padding.ts'
import { fedAt } from './feedback.ts'
import { columnAt, geoOf, slabOf } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Row } from './rows.ts'
import type { BlockPart, CardLook, CardPart, Part } from '../parts.ts'
import type { Role } from '../../../theme/tokens.ts'

const ROLE: Record<Row['kind'], Role> = { x: 'input', c: 'state', h: 'state', y: 'output' }
const AXIS = { x: 'features', c: 'hidden', h: 'hidden', y: 'outputs' } as const

const isState = ({ kind }: Row) => kind === 'h' || kind === 'c'

/** A row's steps: the state rows begin with the state before the first step (at the end that they start from). */
export function stepsOf(frame: Frame, row: Row): number[] {
  const { steps } = frame.shape.schedule
  const own = Array.from({ length: steps }, (_, step) => step)
  if (!isState(row) || !frame.zero) return own
  return row.direction === 'fwd' ? [-1, ...own] : [...own, steps]
}

export function cardParts(frame: Frame): Part[] {
  return frame.rows.flatMap((row) => {
    const steps = stepsOf(frame, row)
    const full = steps.filter((step) => columnAt(frame, step).full)
    const cards = full.map((step) => card(frame, row, step))
    const before = steps.filter((step) => step < (full[0] ?? 0) && !columnAt(frame, step).full)
    const after = steps.filter((step) => step > (full.at(-1) ?? 0) && !columnAt(frame, step).full)
    return [...block(frame, row, before, 'before'), ...cards, ...block(frame, row, after, 'after')]
  })
}

function card(frame: Frame, row: Row, step: number): CardPart {
  const { shape } = frame
  return {
    kind: 'card',
    id: `${row.id}.${step < 0 ? '0' : step + 1}`,
    geo: geoOf(slabOf(frame, row, step)),
    step,
    role: ROLE[row.kind],
    tensor: row.id,
    index: row.kind === 'y' ? shape.schedule.reads.indexOf(step) : step,
    rows: shape.batch,
    columns: row.units,
    axis: AXIS[row.kind],
    look: lookOf(frame, row, step),
    current: isCurrent(frame, row, step),
    copied: copiedAt(frame, row, step),
    target: false,
  }
}

export function lookOf({ shape, timeline }: Frame, row: Row, step: number): CardLook {
  const known = (at: number): CardLook => (at <= timeline.moment ? 'values' : 'empty')
  if (row.kind === 'x') return shape.schedule.hasInput[step] ? 'values' : shape.schedule.feedback && step > 0 ? known(fedAt(timeline, step)) : 'noInput'
  if (row.kind === 'y') return shape.schedule.reads.includes(step) ? known(timeline.read(step)) : 'unread'
  if (step < 0 || step >= shape.schedule.steps) return 'zero'
  return known(timeline.feed(step, row.direction))
}

function isCurrent({ timeline: { now } }: Frame, row: Row, step: number): boolean {
  if (now.kind === 'feed') return now.step === step && (row.kind === 'x' || (isState(row) && row.direction === now.direction))
  if (now.kind === 'read') return row.kind === 'y' && now.step === step
  return false
}

/** Examples that have padding at this step: their state is copied on. */
function copiedAt({ shape }: Frame, row: Row, step: number): number[] {
  return isState(row) ? paddedAt(shape, step) : []
}

function block(frame: Frame, row: Row, steps: number[], side: string): BlockPart[] {
  const [from, to] = [steps[0], steps.at(-1)]
  if (from === undefined || to === undefined) return []
  const first = slabOf(frame, row, from)
  const computed = steps.filter((step) => ['values', 'zero'].includes(lookOf(frame, row, step)))
  return [
    {
      kind: 'block',
      id: `${row.id}.${side}`,
      geo: geoOf({ ...first, front: steps.length * frame.columns.narrow }),
      step: from,
      role: ROLE[row.kind],
      tensor: row.id,
      from,
      count: steps.length,
      rows: frame.shape.batch,
      columns: row.units,
      axis: AXIS[row.kind],
      look: computed.length > 0 ? 'values' : lookOf(frame, row, to),
      known: computed.length,
      knownFrom: row.direction === 'bwd' ? 'right' : 'left',
    },
  ]
}
