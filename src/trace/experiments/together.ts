/** All four cells trained side by side on the adding task at T 50: one iteration each in turn, on the same batches. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { CELLS } from '../../engine/spec.ts'
import type { CellName } from '../../engine/spec.ts'
import { createLossCurve } from '../../run/loss-curve.ts'
import { TOGETHER } from '../../run/recipe-together.ts'
import { createRun } from '../../run/run.ts'
import type { Run } from '../../run/run.ts'
import type { CellLosses, TogetherOrder, TogetherPartial, TogetherResult } from '../contract/experiments.ts'

const ITERATIONS = 1000

interface Learner {
  cell: CellName
  run: Run
  news: ReturnType<typeof createLossCurve>
  stopped: TogetherResult['notFinite'][CellName] | null
}

/** Gives, after every iteration of a cell, a function that says what is new since it was last called. */
export function* togetherExperiment({ until }: TogetherOrder, set: KernelSet): Generator<() => TogetherPartial, TogetherResult, void> {
  const learners = CELLS.map((cell): Learner => ({ cell, run: createRun({ ...TOGETHER, cell }, { set }), news: createLossCurve(), stopped: null }))
  const goal = Math.max(1, until ?? ITERATIONS)
  const { baseline } = learners[0].run.task
  let iteration = 0
  const news = (): TogetherPartial => ({ iteration, losses: byCell(learners, takeNews), baseline })
  for (; iteration < goal && learners.some(({ stopped }) => !stopped); iteration++) {
    for (const learner of learners) {
      learn(learner)
      yield news
    }
  }
  const { steps, batch, hidden } = TOGETHER
  return {
    iteration,
    losses: byCell(learners, ({ run }) => run.losses()),
    notFinite: Object.fromEntries(learners.flatMap(({ cell, stopped }) => (stopped ? [[cell, stopped]] : []))),
    baseline,
    sizes: { steps, batch, hidden },
  }
}

function learn(learner: Learner): void {
  if (learner.stopped) return
  const { iteration } = learner.run
  const { loss, notFinite } = learner.run.step()
  if (notFinite) learner.stopped = notFinite
  else learner.news.add(iteration, loss)
}

function takeNews(learner: Learner): Float64Array {
  const points = learner.news.points()
  learner.news = createLossCurve()
  return points
}

function byCell(learners: Learner[], pick: (learner: Learner) => Float64Array): CellLosses {
  return Object.fromEntries(learners.map((learner) => [learner.cell, pick(learner)])) as CellLosses
}
