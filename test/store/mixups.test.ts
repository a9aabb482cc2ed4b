/** Looking a mix-up up and coming back, with the real worker: the same weights and the same place as before, by the page's button and by Back. */

import { expect, test } from 'vitest'
import { mixupOf } from '../../src/lessons/mixups.ts'
import type { MixupName } from '../../src/store/mixup-state.ts'
import { world } from './world.ts'
import type { World } from './world.ts'

const open = async (app: World, name: MixupName) => {
  app.store.getState().actions.openMixup(name, mixupOf(name).address)
  await app.until(() => app.store.getState().mixup === name && app.store.getState().run.status === 'ready')
  await app.settled()
}

async function trained(): Promise<World> {
  const app = world({ hash: '#/adding?cell=gru&seed=4' })
  await app.settled()
  const { actions } = app.store.getState()
  actions.goToIteration(7)
  await app.settled()
  actions.goTo(4)
  app.pass(2000)
  actions.setFollow(2)
  return app
}

const place = ({ store }: World) => {
  const { lesson, recipe, iteration, moment, mixup, snapshot } = store.getState()
  return { lesson, cell: recipe.cell, iteration, moment, mixup, loss: snapshot?.loss }
}

test('two mix-ups, one after the other, and back to the trained weights that were there before', async () => {
  const app = await trained()
  const before = place(app)
  expect(before).toMatchObject({ lesson: 'adding', cell: 'gru', iteration: 7, moment: 4, mixup: null })
  await open(app, 'table')
  expect(app.store.getState()).toMatchObject({ lesson: 'cube', corrections: [], follow: null, recipe: { steps: 1, features: 7 }, mixupFrom: { follow: 2 } })
  await open(app, 'reset')
  expect(place(app)).toMatchObject({ lesson: 'unfolded', cell: 'rnn_tanh', iteration: 1, mixup: 'reset' })
  app.store.getState().actions.leaveMixup()
  await app.settled()
  expect(place(app)).toEqual(before)
  expect(app.history).toHaveLength(4)
})

test('a long training is not gone through again after a mix-up that shows the same network at its beginning', async () => {
  const app = world({ hash: '#/adding' })
  await app.settled()
  const { actions } = app.store.getState()
  actions.train()
  await app.until(() => (app.store.getState().training.iteration ?? 0) > 300)
  actions.pauseTraining()
  await app.settled()
  const before = place(app)
  // Another network, then twice the lesson's own: opened at iteration 0, then moved to 1.
  await open(app, 'return_sequences')
  await open(app, 'units')
  await open(app, 'reset')
  const { runId } = app.store.getState().run.info!
  const replays: (number | null)[] = []
  app.store.subscribe(({ run }) => replays.push(run.replay?.iteration ?? null))
  actions.leaveMixup()
  await app.settled()
  expect(place(app)).toEqual(before)
  expect(app.store.getState().run.info?.runId).toBeGreaterThan(runId)
  expect(replays.filter((iteration) => iteration !== null)).toEqual([])
})

test('while another lesson is on its way, the address is where it will stand, not where the one before stood', async () => {
  const app = world({ hash: '#/adding?moment=5' })
  await app.settled()
  const { actions } = app.store.getState()
  actions.openLesson('unfolded')
  expect(app.store.getState()).toMatchObject({ lesson: 'unfolded', moment: 5, run: { status: 'opening' } })
  expect(actions.address()).toBe('#/unfolded')
  await app.settled()
  actions.goTo(2)
  app.pass(2000)
  actions.openMixup('units', '#/adding?moment=3')
  expect(actions.address()).toContain('moment=3&mixup=units')
  await app.settled()
  expect(actions.address()).toContain('moment=3&mixup=units')
})

test('Back of the browser leaves a mix-up for what was there before', async () => {
  const app = await trained()
  const before = place(app)
  await open(app, 'units')
  expect(app.history.at(-1)).toContain('mixup=units')
  app.browserBack()
  await app.settled()
  expect(place(app)).toEqual(before)
})

test('whoever goes on from there, or walks on in the lesson, has left it', async () => {
  const app = await trained()
  await open(app, 'touch')
  app.store.getState().actions.closeMixup()
  expect(app.store.getState()).toMatchObject({ mixup: null, moment: 3, depth: 1 })
  expect(app.history.at(-1)).not.toContain('mixup')
  await open(app, 'touch')
  app.store.getState().actions.setSpine(1)
  expect(app.store.getState().mixup).toBeNull()
})

test('an unknown mix-up in an address is corrected with a message', async () => {
  const app = world({ hash: '#/adding?mixup=nonsense' })
  await app.settled()
  expect(app.store.getState()).toMatchObject({ mixup: null, corrections: [{ field: 'mixup', given: 'nonsense' }] })
})
