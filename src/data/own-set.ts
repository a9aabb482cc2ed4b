/** A table with its roles made into sequences of numbers: read, cut, held out, standardised. */

import { answersFor } from './answers.ts'
import type { Answers } from './answers.ts'
import type { Choices, OwnSet, ReadingNote, Scale } from './choices.ts'
import type { Roles } from './columns.ts'
import { numberAt } from './numbers.ts'
import { sequencesOf } from './pieces.ts'
import type { Sequences } from './pieces.ts'
import { scale, scalesOf } from './scale.ts'
import { at } from './table.ts'
import type { Table } from './table.ts'
import { DataTrouble } from './trouble.ts'

export interface Built {
  set: OwnSet
  sequences: Sequences
  answers: Answers
  standardise: boolean
  holdOut: boolean
  scales: { features: Scale[]; targets: Scale[] } | null
  notes: ReadingNote[]
}

/** From so many sequences on, one in five is kept apart. */
const ENOUGH_TO_HOLD_OUT = 10
const HELD_OUT = 5

export function buildSet(id: string, table: Table, roles: Roles, choices: Choices, decimal: '.' | ','): Built {
  const sequences = sequencesOf(table, roles, choices.pieces)
  const { rows } = sequences
  const order = rows.flat()
  const inputs = inputsOf(table, roles.features, order, decimal)
  const answers = answersFor({ table, ...roles, decimal, kind: roles.columns[roles.target]!.kind }, rows, followers(table, roles.sequence))
  const targets = Float64Array.from(answers.values)
  const holdOut = (choices.holdOut ?? rows.length >= ENOUGH_TO_HOLD_OUT) && rows.length > 1
  const heldOut = holdOut ? Math.max(1, Math.floor(rows.length / HELD_OUT)) : 0
  const trained = rows.length - heldOut
  const starts = startsOf(rows)
  const standardise = choices.standardise ?? true
  const scales = standardise ? standardised(inputs, targets, starts[trained]!, roles.features.length, answers) : null
  refuseLarge(inputs, table, roles.features, order)
  const facts = {
    id, sequences: trained, heldOut, steps: Math.max(...rows.map(({ length }) => length)),
    features: roles.features.length, outputs: answers.outputs, loss: answers.loss, modes: answers.modes,
  }
  return { set: { facts, starts, inputs, targets, names: sequences.names, classes: answers.classes }, sequences, answers, standardise, holdOut, scales, notes: [...sequences.notes, ...constants(table, roles.features, scales?.features ?? [], inputs)] }
}

function inputsOf(table: Table, features: number[], order: number[], decimal: '.' | ','): Float64Array {
  const inputs = new Float64Array(order.length * features.length)
  order.forEach((row, r) => features.forEach((column, d) => (inputs[r * features.length + d] = numberAt(table.rows[row]![column], decimal, at(table, row, column)))))
  return inputs
}

function standardised(inputs: Float64Array, targets: Float64Array, rows: number, features: number, { loss, outputs }: Answers): Built['scales'] {
  const scales = scalesOf(inputs, features, rows)
  scale(inputs, scales)
  if (loss !== 'mse') return { features: scales, targets: [] }
  const own = scalesOf(targets, outputs, rows)
  scale(targets, own)
  return { features: scales, targets: own }
}

/** The run is float32: what is no finite number there is said before it is one nowhere. */
function refuseLarge(inputs: Float64Array, table: Table, features: number[], order: number[]): void {
  const wrong = inputs.findIndex((value) => !Number.isFinite(Math.fround(value)))
  if (wrong < 0) return
  throw new DataTrouble('number_large', at(table, order[Math.floor(wrong / features.length)]!, features[wrong % features.length]!))
}

/** The row that follows in the same sequence. */
function followers({ rows }: Table, sequence: number | null): (row: number) => number {
  if (sequence === null) return (row) => row + 1
  const next = new Map<number, number>()
  const latest = new Map<string, number>()
  rows.forEach((cells, row) => {
    const name = String(cells[sequence] ?? '').trim()
    const before = latest.get(name)
    if (before !== undefined) next.set(before, row)
    latest.set(name, row)
  })
  return (row) => next.get(row)!
}

function startsOf(rows: number[][]): Int32Array {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ length }, i) => (starts[i + 1] = starts[i]! + length))
  return starts
}

function constants({ names }: Table, features: number[], scales: Scale[], inputs: Float64Array): ReadingNote[] {
  const same = features.filter((_, d) => scales[d] && inputs.every((value, i) => i % features.length !== d || value === 0))
  return same.length === 0 ? [] : [{ code: 'constant', data: { columns: same.map((c) => names[c]!).join(', '), count: same.length } }]
}
