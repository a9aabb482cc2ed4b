// The spine of the adding lesson holds for any sizes and says only what the catalogue has.
import { expect, test } from 'vitest'
import { lessonValues } from '../../src/app/lesson/values.ts'
import { adding } from '../../src/lessons/adding.ts'
import { arrowAt, momentAt, stepAt } from '../../src/lessons/places.ts'
import { walk } from '../../src/lessons/walk.ts'
import { fill, message, sayIn } from '../../src/text/catalogue.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import { SIZES, fakeApp, fakeShape } from '../panels/fake-app.ts'

test('at most twelve presses of Continue', () => {
  expect(adding.spine.length - 1).toBeLessThanOrEqual(12)
})

const keys = adding.spine.flatMap((step) => [...step.text, ...(step.centredText ?? []), ...(step.question ? [step.question.ask, step.question.answer] : [])])

test.each([adding.title, ...keys])('%s has words, and every number in them', (key) => {
  const text = message('en', key)
  expect(text).toBeDefined()
  const { store } = fakeApp()
  const { snapshot, run } = store.getState()
  expect(fill(text ?? '', lessonValues(sayIn('en'), { snapshot, run }, snapshot?.shape ?? null))).not.toContain('…')
})

test.each([2, 3, 6, 55])('every step shows its moment with %i timesteps, in one direction and in two', (steps) => {
  for (const directions of [1, 2] as const) {
    const shape = fakeShape({ ...SIZES, steps })
    shape.architecture.directions = directions
    const moments = momentsOf(shape)
    for (const { at, product } of adding.spine) {
      expect(moments[momentAt(at, moments, steps)]?.kind).toBe(at.kind)
      if (product) expect(arrowAt(product, steps).step).toBeLessThan(steps)
    }
  }
})

test('the spine goes through the moments in order', () => {
  const moments = momentsOf(fakeShape(SIZES))
  const path = adding.spine.map(({ at }) => momentAt(at, moments, SIZES.steps))
  expect(path).toEqual([...path].sort((a, b) => a - b))
})

test('steps stop at the last one', () => {
  expect([stepAt(2, 2), stepAt('last', 6), stepAt('before-last', 6), stepAt('before-last', 1)]).toEqual([1, 5, 4, 0])
})

test('walking sets the spine, goes to the moment and opens the product; going back closes it', () => {
  const { store } = fakeApp()
  for (let press = 0; press < 3; press++) walk(store.getState(), 1)
  expect(store.getState()).toMatchObject({ spine: 3, moment: 1, product: { arrow: { weights: 'Wx', step: 0 }, summing: 'up' } })
  walk(store.getState(), -1)
  expect(store.getState()).toMatchObject({ spine: 2, moment: 0, product: null, selected: { tensor: 'x', step: 0 } })
})

test('there is nothing before the beginning and after the end', () => {
  const { store } = fakeApp()
  walk(store.getState(), -1)
  expect(store.getState().spine).toBe(0)
  for (let press = 0; press < 30; press++) walk(store.getState(), 1)
  expect(store.getState().spine).toBe(adding.spine.length - 1)
})
