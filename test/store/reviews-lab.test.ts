// What is open beside the lesson of the film reviews is closed by walking on, and by Reset wherever the page stands.
import { expect, test } from 'vitest'
// Loaded here, so that no test waits for it.
import '../../src/store/reviews-lab.ts'
import { LAB_PANELS } from '../../src/store/reviews-lab-state.ts'
import { world } from './world.ts'

async function opened() {
  const page = world({ hash: '#/reviews' })
  await page.settled()
  const actions = () => page.store.getState().actions
  return { page, actions, lab: await actions().reviewsLab() }
}

test.each(LAB_PANELS)('Reset closes %s', async (panel) => {
  const { page, actions, lab } = await opened()
  lab.open(panel)
  actions().reset()
  await page.settled()
  expect(lab.store.getState().panel).toBeNull()
  expect(page.store.getState()).toMatchObject({ spine: 0, training: { running: false }, recipe: { task: 'reviews' } })
})

test('so does walking on, except while presenting', async () => {
  const { actions, lab } = await opened()
  lab.open('words')
  actions().setSpine(1)
  expect(lab.store.getState().panel).toBeNull()
  actions().setPresent(true)
  lab.open('words')
  actions().setSpine(2)
  expect(lab.store.getState().panel).toBe('words')
})
