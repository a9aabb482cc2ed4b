/** How good answers are, in a figure that people know: the share of right answers, or the mean squared error; each beside what the
 *  best constant answer gets on the same examples. */

import type { Numbers } from '../engine/numbers.ts'
import type { LossName } from '../engine/spec.ts'
import type { Workspace } from '../engine/workspace.ts'

export interface Success {
  kind: 'accuracy' | 'mse'
  /** accuracy: share of right answers over all (example, read step) pairs that count, and all K outputs where each is an answer of
   *  its own; mse: mean squared error. */
  value: number
  /** accuracy: share of the most frequent answer; mse: error of answering each output's mean at each read step. */
  baseline: number
  /** accuracy: share of the examples all of whose answers are right; mse: null. */
  whole: number | null
}

/** Right 95 times in 100, or a tenth of the error of the best constant answer. */
export function succeeds({ kind, value, baseline }: Success): boolean {
  return kind === 'accuracy' ? value >= 0.95 : value <= baseline / 10
}

export interface Score {
  /** Takes in the answers of a workspace after a forward pass. */
  add(workspace: Workspace): void
  success(): Success
}

export function createScore(loss: LossName): Score {
  return loss === 'mse' ? errorScore() : accuracyScore(loss === 'softmax_ce' ? classes : bits)
}

/** What was said and what was asked for, as class numbers: one answer, or one for each output. NaN: no answer. */
type Answers = (y: Numbers, target: Numbers, pair: number, outputs: number) => { said: number; asked: number }[]

const classes: Answers = (y, target, pair, outputs) => [{ said: largest(y, pair * outputs, outputs), asked: target[pair]! }]

const bits: Answers = (y, target, pair, outputs) =>
  Array.from({ length: outputs }, (_, k) => {
    const logit = y[pair * outputs + k]!
    return { said: Number.isNaN(logit) ? NaN : Number(logit > 0), asked: target[pair * outputs + k]! }
  })

/** Index of the largest of `count` numbers from `at` on, the first where several are; NaN where one is NaN. */
function largest(numbers: Numbers, at: number, count: number): number {
  let best = 0
  for (let k = 0; k < count; k++) {
    if (Number.isNaN(numbers[at + k]!)) return NaN
    if (numbers[at + k]! > numbers[at + best]!) best = k
  }
  return best
}

function accuracyScore(answersOf: Answers): Score {
  const asked = new Map<number, number>()
  const sums = { answers: 0, right: 0, examples: 0, whole: 0 }
  return {
    add(workspace) {
      const { batch, y_sbk, target, model } = workspace
      const wrong = new Set<number>()
      for (const { pair, b } of countedPairs(workspace)) {
        for (const answer of answersOf(y_sbk, target, pair, model.architecture.outputSize)) {
          asked.set(answer.asked, (asked.get(answer.asked) ?? 0) + 1)
          sums.answers++
          if (answer.said === answer.asked) sums.right++
          else wrong.add(b)
        }
      }
      sums.examples += batch
      sums.whole += batch - wrong.size
    },
    success: () => ({
      kind: 'accuracy',
      value: sums.right / sums.answers,
      baseline: Math.max(...asked.values()) / sums.answers,
      whole: sums.whole / sums.examples,
    }),
  }
}

interface Column {
  count: number
  sum: number
  squares: number
}

function errorScore(): Score {
  /** By read step and output. */
  const columns = new Map<number, Column>()
  let squares = 0
  let count = 0
  return {
    add(workspace) {
      const { y_sbk, target, model } = workspace
      const { outputSize } = model.architecture
      for (const { pair, s } of countedPairs(workspace)) {
        for (let k = 0; k < outputSize; k++) {
          const asked = target[pair * outputSize + k]!
          const error = y_sbk[pair * outputSize + k]! - asked
          squares += error * error
          count++
          const column = columns.get(s * outputSize + k) ?? { count: 0, sum: 0, squares: 0 }
          columns.set(s * outputSize + k, { count: column.count + 1, sum: column.sum + asked, squares: column.squares + asked * asked })
        }
      }
    },
    success() {
      const around = [...columns.values()].reduce((total, { count, sum, squares }) => total + squares - (sum * sum) / count, 0)
      return { kind: 'mse', value: squares / count, baseline: around / count, whole: null }
    },
  }
}

/** The (read step, example) pairs that count in the loss. */
function countedPairs({ schedule, batch, counts_sb }: Workspace): { pair: number; s: number; b: number }[] {
  const pairs = Array.from({ length: schedule.reads.length * batch }, (_, pair) => ({ pair, s: Math.floor(pair / batch), b: pair % batch }))
  return counts_sb === null ? pairs : pairs.filter(({ pair }) => counts_sb[pair] !== 0)
}
