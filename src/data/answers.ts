/** The answer that is asked for at each row that is read, and the loss that fits it. */

import type { LossName, ModeName } from '../engine/spec.ts'
import type { When } from './choices.ts'
import { isMissing, numberAt, toNumber } from './numbers.ts'
import { at } from './table.ts'
import type { Table } from './table.ts'
import { DataTrouble, quoted } from './trouble.ts'

export interface Answers {
  /** (rows, K) of the rows that are read, in their order; of classes one for each row. */
  values: number[]
  loss: LossName
  outputs: number
  /** Names of classes; null: numbers. */
  classes: string[] | null
  modes: [ModeName, ...ModeName[]]
}

/** As many outputs as a recipe can have. */
const MOST_CLASSES = 16

export interface Asked {
  table: Table
  target: number
  also: number[]
  when: When
  decimal: '.' | ','
  kind: 'number' | 'text'
}

/** `rows`: those that are read, sequence by sequence; `next` follows each row in its own sequence. */
export function answersFor(asked: Asked, rows: number[][], next: (row: number) => number): Answers {
  const { when } = asked
  const modes: Answers['modes'] = when === 'last' ? ['many_to_one'] : ['many_to_many_synced', 'many_to_one']
  const where = rows.flatMap((sequence) => sequence.map((row) => (when === 'next' ? next(row) : when === 'last' ? sequence.at(-1)! : row)))
  const told = asked.kind === 'text' ? classesOf(asked, where) : numbersOf(asked, where)
  return { ...told, modes }
}

function numbersOf({ table, target, also, decimal }: Asked, where: number[]): Omit<Answers, 'modes'> {
  const columns = [target, ...also]
  const values = where.flatMap((row) => columns.map((column) => numberAt(table.rows[row]![column], decimal, at(table, row, column))))
  const binary = also.length === 0 && values.every((value) => value === 0 || value === 1) && new Set(values).size === 2
  return { values, loss: binary ? 'bce_logits' : 'mse', outputs: columns.length, classes: null }
}

function classesOf({ table, target, decimal }: Asked, where: number[]): Omit<Answers, 'modes'> {
  const numbers = new Map<string, number>()
  const values = where.map((row) => {
    const cell = table.rows[row]![target]
    if (isMissing(cell)) throw new DataTrouble('missing', at(table, row, target))
    // One word among numbers would be a class of its own: it is more likely a mistake.
    const name = Number.isNaN(toNumber(cell, decimal)) ? quoted(cell) : String(cell).trim()
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
  const column = table.names[target]!
  if (numbers.size > MOST_CLASSES) throw new DataTrouble('too_many_classes', { column, count: numbers.size, most: MOST_CLASSES })
  if (numbers.size === 1) throw new DataTrouble('one_class', { column, given: [...numbers.keys()][0]! })
  return { values, loss: 'softmax_ce', outputs: numbers.size, classes: [...numbers.keys()] }
}
