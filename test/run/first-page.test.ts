// The weights that come with the first page are those that replaying its addresses gives, to the bit.
import { describe, expect, test } from 'vitest'
import { plainSet } from '../../src/engine/kernels/sets.ts'
import { MODES } from '../../src/engine/spec.ts'
import { firstPageWeights, packed } from '../../src/run/first-page/first-page.ts'
import { FIRST_PAGE } from '../../src/run/first-page/weights.ts'
import { PANEL_ITERATIONS, panelRecipe } from '../../src/run/recipe-modes.ts'
import { createRun } from '../../src/run/run.ts'
import { formatAddress, parseAddress } from '../../src/store/address.ts'
import type { Snapshot } from '../../src/trace/contract/tensors.ts'
import { preview } from '../../src/worker/preview.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import { simdSet } from '../support/simd.ts'

const world = { now: () => 0, yield: () => Promise.resolve() }
const bits = ({ data }: Snapshot['tensors'][string]) => Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex')

describe.each(MODES)('%s', (mode) => {
  // As the page writes it where the panel is opened.
  const hash = formatAddress({ ...parseAddress('#/modes').address, overview: false, recipe: panelRecipe(mode), iteration: PANEL_ITERATIONS })
  const { recipe, iteration } = parseAddress(hash).address

  test('its address, replayed, gives the committed weights', () => {
    const run = createRun(recipe, { set: simdSet })
    while (run.iteration < iteration!) run.step()
    expect(packed(run.model.parameters.map(({ value }) => value))).toBe(FIRST_PAGE[mode])
  })

  test('the first picture shows the same numbers as the run that is opened from it, and none that it cannot know', async () => {
    const run = createTrainedRun(recipe, simdSet)
    while (run.iteration < iteration!) {
      run.pass()
      run.update()
    }
    run.pass()
    const opened = run.snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))!
    const order = { kind: 'preview' as const, recipe, iterations: PANEL_ITERATIONS, show: { batch: recipe.batch, steps: recipe.steps } }
    const shown = await preview({ order, createEngine: (wanted) => createTrainedRun(wanted, simdSet), world, stopped: () => false })
    expect(shown).toMatchObject({ iteration, loss: opened.loss, gradNorm: opened.gradNorm, shape: opened.shape, data: opened.data })
    for (const [id, tensor] of Object.entries(opened.tensors)) {
      if (id.includes("'")) expect(shown.tensors[id]).toBeUndefined()
      else expect(bits(shown.tensors[id]!), id).toBe(bits(tensor))
    }
  })

  test('other kernels show what they have trained themselves', async () => {
    const order = { kind: 'preview' as const, recipe, iterations: PANEL_ITERATIONS, show: { batch: recipe.batch, steps: recipe.steps } }
    const shown = await preview({ order, createEngine: (wanted) => createTrainedRun(wanted, plainSet), world, stopped: () => false })
    const run = createRun(recipe, { set: plainSet })
    while (run.iteration < PANEL_ITERATIONS) run.step()
    for (const { name, value } of run.model.parameters) expect([...shown.tensors[name]!.data]).toEqual([...value])
  })
})

test('no other recipe, and no other number of updates, gets them', () => {
  const { weights } = createTrainedRun(panelRecipe('one_to_one'), simdSet)
  expect(firstPageWeights(panelRecipe('one_to_one'), PANEL_ITERATIONS, weights)).not.toBeNull()
  expect(firstPageWeights({ ...panelRecipe('one_to_one'), seed: 2 }, PANEL_ITERATIONS, weights)).toBeNull()
  expect(firstPageWeights(panelRecipe('one_to_one'), PANEL_ITERATIONS - 1, weights)).toBeNull()
})
