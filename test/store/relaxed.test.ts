/** The switch to kernels that may round differently: the same weights, a run that is no recipe any more, and off for every other run. */

import { expect, it } from 'vitest'
import { world } from './world.ts'

it('keeps the weights, marks the run, and ends with it', async () => {
  const app = world({ hash: '#/adding?iteration=7' })
  await app.settled()
  const state = () => app.store.getState()
  const asked = () => app.workers.flatMap(({ heard }) => heard.flatMap((message) => ('request' in message && (message.request.kind === 'adapt' || message.request.kind === 'open') ? [[message.request.kind, message.request.relaxed ?? false]] : [])))
  const weights = () => [...state().snapshot!.tensors['Wh.l0.fwd']!.data]
  const before = weights()
  expect(state().run.kept).toBeNull()

  state().actions.setRelaxed(true)
  await app.settled()
  expect(state()).toMatchObject({ relaxed: true, iteration: 7 })
  expect(weights()).toEqual(before)
  expect(state().run.kept).not.toBeNull()
  expect(state().actions.address()).toContain(`run=${state().run.kept}`)
  // A change of the same run goes on with it; another worker would, too.
  state().actions.change({ steps: 8 })
  await app.settled()
  expect(asked()).toEqual([['open', false], ['adapt', true], ['adapt', true]])
  app.client.terminate()
  await app.until(() => state().run.restartedAt !== null)
  expect(asked().at(-1)).toEqual(['open', true])

  state().actions.newWeights()
  await app.settled()
  expect(state().relaxed).toBe(false)
  expect(state().run.kept).toBeNull()
  expect(asked().at(-1)).toEqual(['open', false])
})
