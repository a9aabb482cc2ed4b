/** An invented table: each row seven numbers and an answer that follows from them, no row about another. Each is a sequence of one timestep. */

import { randomStream } from '../../engine/random.ts'

/** A fifth is held out, so 803 are left to train on: the (803, 7) that people ask about. */
const ROWS = 1003
const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const SEED = 803

export function inventedTable(): string {
  const random = randomStream(SEED, 'data')
  const row = () => {
    const numbers = COLUMNS.map(() => rounded(random.normal()))
    const target = rounded(numbers.reduce((sum, value, d) => sum + value / (d + 1), 0))
    return [{ ...Object.fromEntries(COLUMNS.map((name, d) => [name, numbers[d]])), target }]
  }
  return JSON.stringify(Object.fromEntries(Array.from({ length: ROWS }, (_, i) => [i + 1, row()])))
}

const rounded = (value: number) => Math.round(value * 100) / 100
