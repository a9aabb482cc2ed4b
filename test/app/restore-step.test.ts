// A step of the address that the lesson does not have: its last one is shown, and it is said.
import { expect, test } from 'vitest'
import { endInstead } from '../../src/app/lesson/restore-step.ts'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { momentAt } from '../../src/lessons/places.ts'
import type { Motions } from '../../src/lessons/walk.ts'
import { fakeApp } from '../panels/fake-app.ts'

test.each([true, false])('present: %s', (present) => {
  const { store } = fakeApp({ spine: 999, present })
  const motions: Motions = { depth: ({ actions }, depth, then) => (actions.setDepth(depth), then()), settled: (then) => then(store.getState()) }
  const correction = endInstead(store.getState(), motions)
  const { spine } = lessonOf('adding')
  const { moment, moments, recipe, spine: stands } = store.getState()
  expect(correction).toEqual({ field: 'spine', given: '999', used: String(spine.length - 1), reason: 'together', rule: 'spine_beyond' })
  expect(stands).toBe(spine.length - 1)
  expect(moment).toBe(momentAt(spine.at(-1)!.at, moments, recipe.steps))
  expect(endInstead(store.getState(), motions)).toBeNull()
})
