/** What is made of the embedding's table once gives the same bits as what is made at each place. */

import { expect, it } from 'vitest'
import { buildIn, plainSet } from '../../src/engine/kernels/sets.ts'
import { createModel } from '../../src/engine/model.ts'
import { forward, forwardProjected } from '../../src/engine/passes.ts'
import { projectTable } from '../../src/engine/projected.ts'
import { randomStream } from '../../src/engine/random.ts'
import { CELLS } from '../../src/engine/spec.ts'
import { createWorkspace } from '../../src/engine/workspace.ts'
import { REVIEWS_RECIPE } from '../../src/run/recipe-reviews.ts'
import { architectureOf, objectiveOf, scheduleOf } from '../../src/run/shape-of.ts'
import { simdSet } from '../support/simd.ts'

const cases = CELLS.flatMap((cell) => ([1, 2] as const).flatMap((directions) => [plainSet, simdSet].map((set) => ({ cell, directions, set, kernels: set.name }))))

it.each(cases)('$cell, $directions directions, $kernels', ({ cell, directions, set }) => {
  const [batch, steps, words] = [5, 7, 83]
  const recipe = { ...REVIEWS_RECIPE, cell, directions, batch, steps, features: 9, hidden: 6, layers: 2, reviews: { ...REVIEWS_RECIPE.reviews!, words } }
  const random = randomStream(3, 'weights')
  const workspace = buildIn(set, 'float32', ({ kernels, arena }) => {
    const model = createModel(architectureOf(recipe), kernels, arena)
    return createWorkspace(model, scheduleOf(recipe), batch, objectiveOf(recipe))
  })
  for (const { value } of workspace.model.parameters) value.set(value.map(() => random.normal()))
  const given = { inputs: Int32Array.from({ length: steps * batch }, () => random.integer(words)), targets: new Float32Array(batch), lengths: Int32Array.of(7, 3, 7, 1, 6) }
  forward(workspace, given)
  const wanted = { y: workspace.y_sbk.slice(), h: workspace.levels[0].directions[0].memory.h_tbh.slice() }
  if (workspace.embedding === null) throw new Error('There is a table.')
  const tables = projectTable({ ...workspace, embedding: workspace.embedding })
  workspace.y_sbk.fill(9)
  forwardProjected(Object.assign(workspace, { embedding: workspace.embedding }), given, tables)
  expect(workspace.y_sbk).toEqual(wanted.y)
  expect(workspace.levels[0].directions[0].memory.h_tbh).toEqual(wanted.h)
  expect(wanted.y.some((value) => value !== 0)).toBe(true)
})
