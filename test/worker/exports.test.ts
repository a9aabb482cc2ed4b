// Files of a run that drops: they say which loss is meant, and the run's own pass stays as it was.
import { expect, it } from 'vitest'
import { packReviews } from '../../src/data/reviews/review-set.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { OUR_REVIEWS_RECIPE } from '../../src/run/recipe-reviews.ts'
import { createRun } from '../../src/run/run.ts'
import { filesOfRun } from '../../src/worker/exports.ts'

const dropping = { ...OUR_REVIEWS_RECIPE, batch: 4, steps: 5, features: 3, hidden: 4, reviews: { ...OUR_REVIEWS_RECIPE.reviews!, words: 50, train: 4, heldOut: 0 } }
const reviews = packReviews([[1, 4, 5, 6], [1, 7, 8], [1, 9, 4], [1, 5, 10, 11]], [1, 0, 1, 0])

function scriptOf(run: ReturnType<typeof createRun>, format: 'pytorch' | 'keras'): string {
  const made = filesOfRun(run, format, 'x')
  if ('prevented' in made) throw new Error(made.prevented)
  return made.files[0]!.body as string
}

it.each(['pytorch', 'keras'] as const)('%s: the loss without dropout, and a comment that says so', (format) => {
  const run = createRun(dropping, { reviews })
  run.step()
  const { loss } = run.pass()
  const states = run.workspace.levels[0]!.directions[0]!.memory.h_tbh.slice()
  const script = scriptOf(run, format)
  const given = Number(/"and on the page", (\S+)\)/.exec(script)![1])
  expect(given).toBe(run.lossOn(run.currentBatch()))
  expect(given).not.toBe(loss)
  expect(script).toContain('# While it trains the page has dropout. Here nothing is dropped, and the loss on the page is the one without dropout.')
  expect(run.workspace.levels[0]!.directions[0]!.memory.h_tbh).toEqual(states)
  expect(run.pass().loss).toBe(loss)
  expect(scriptOf(createRun(PAGE_RECIPE), format)).not.toContain('dropout')
})
