/** The success figure on the page: asked for at rest and now and then while training, always about the run that is open. */

import { describe, expect, it } from 'vitest'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import { createRun } from '../../src/run/run.ts'
import { world } from './world.ts'

async function opened() {
  const app = world()
  await app.settled()
  const state = () => app.store.getState()
  const asked = () => app.workers.flatMap(({ heard }) => heard.flatMap((message) => ('request' in message && message.request.kind === 'success' ? [message.request.iteration] : [])))
  /** Lets the picture rest until the figure is about what it shows. */
  const rested = async () => {
    await app.settled()
    app.pass(400)
    await app.until(() => state().success?.iteration === state().iteration)
  }
  return { app, state, asked, rested, actions: state().actions }
}

function successAt(iteration: number, recipe = createRun(MODE_RECIPES.one_to_one).recipe) {
  const run = createRun(recipe)
  for (let k = 0; k < iteration; k++) run.step()
  return { iteration, ...run.validate().success }
}

describe('success', () => {
  it('is about the weights on the stage once the picture rests', async () => {
    const { app, state, rested, actions } = await opened()
    expect(state().success).toBeNull()
    actions.change(MODE_RECIPES.one_to_one)
    await rested()
    expect(state().success).toEqual(successAt(0))
    actions.goToIteration(7)
    await rested()
    expect(state().success).toEqual(successAt(7))
    expect(app.workers).toHaveLength(1)
  })

  it('is asked for once where the picture rests, not where it passes', async () => {
    const { app, state, asked, rested, actions } = await opened()
    for (let iteration = 1; iteration <= 5; iteration++) {
      actions.goToIteration(iteration)
      await app.settled()
      app.pass(50)
    }
    await rested()
    expect(asked()).toEqual([5])
    expect(state().success).toMatchObject({ iteration: 5, kind: 'mse', whole: null })
    // Moments of the same batch ask nothing more.
    actions.goTo(3)
    app.pass(2000)
    expect(asked()).toEqual([5])
  })

  it('is not that of an earlier run', async () => {
    const { app, state, rested, actions } = await opened()
    await rested()
    actions.newWeights()
    await app.settled()
    expect(state().success).toBeNull()
    await rested()
    expect(state().success).toEqual(successAt(0, state().recipe))
  })

  it('comes at most once a second and every 100 iterations while training, and again at the pause', async () => {
    const { app, state, asked, rested, actions } = await opened()
    await rested()
    app.rest(5000)
    const before = asked().length
    actions.train()
    // Time stands still: one question, however far it trains.
    await app.until(() => state().success!.iteration >= 100)
    await app.until(() => state().iteration > state().success!.iteration + 300)
    expect(asked().length).toBe(before + 1)
    const first = state().success!.iteration
    app.rest(5000)
    await app.until(() => state().success!.iteration > first)
    expect(state().success!.iteration).toBeGreaterThanOrEqual(first + 100)
    actions.pauseTraining()
    await rested()
    expect(state().training.running).toBe(false)
    expect(state().success!.iteration).toBe(state().iteration)
  })
})
