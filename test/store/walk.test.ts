/** Walking through batches with the real worker: what the stage shows is what the engine computes, forward and back. */

import { describe, expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { createRun } from '../../src/run/run.ts'
import { world } from './world.ts'
import type { World } from './world.ts'

/** Losses and gradient norms of the first batches, by the engine alone. */
function direct(count: number) {
  const run = createRun(PAGE_RECIPE)
  return Array.from({ length: count }, () => {
    const { loss, gradNorm } = run.pass()
    const Wx = run.model.byName['Wx.l0.fwd']!.value.slice()
    run.update()
    return { loss, gradNorm, Wx }
  })
}

function shown({ store }: World) {
  const { iteration, moment, position, snapshot } = store.getState()
  expect(snapshot!.iteration).toBe(iteration)
  expect(position).toBe(moment)
  const { loss, gradNorm, tensors } = snapshot!
  return { iteration, moment, loss, gradNorm, Wx: tensors['Wx.l0.fwd']!.data }
}

describe('walking through batches', () => {
  it('shows every moment of two batches, forward and back, with the engine\'s numbers', async () => {
    const app = world()
    const { actions } = app.store.getState()
    await app.settled()
    const numbers = direct(3)
    const count = app.store.getState().moments.length
    // The batch, 6 steps, the read-out, the loss, 6 steps back, the update.
    expect(count).toBe(16)
    const forward = []
    for (let k = 0; k < 2 * count; k++) {
      forward.push(shown(app))
      actions.next()
      app.pass(1000)
      await app.settled()
    }
    expect(shown(app)).toMatchObject({ iteration: 2, moment: 0 })
    forward.forEach((one, k) => {
      const iteration = Math.floor(k / count)
      expect(one).toEqual({ iteration, moment: k % count, ...numbers[iteration] })
    })
    for (const one of forward.reverse()) {
      actions.back()
      app.pass(1000)
      await app.settled()
      expect(shown(app)).toEqual(one)
    }
    actions.back()
    await app.settled()
    expect(shown(app)).toMatchObject({ iteration: 0, moment: 0 })
  })

  it('follows quick presses over batches without showing a pair that does not belong together', async () => {
    const app = world()
    const { actions } = app.store.getState()
    await app.settled()
    const stop = app.store.subscribe(({ iteration, snapshot, moments, moment }) => {
      expect(snapshot!.iteration).toBe(iteration)
      expect(moment).toBeLessThan(moments.length)
    })
    for (let k = 0; k < 40; k++) actions.next()
    for (let k = 0; k < 3; k++) actions.back()
    await app.settled()
    // 37 moments on from the first of batch 0.
    expect(shown(app)).toMatchObject({ iteration: 2, moment: 5, loss: direct(3)[2]!.loss })
    stop()
  })

  it('plays over the end of a batch, waits for the worker, and rests at a moment when paused', async () => {
    const app = world()
    const { actions } = app.store.getState()
    await app.settled()
    actions.last()
    app.pass(1000)
    actions.play()
    app.pass(500)
    // The worker has not answered yet: the batch that is there stays.
    expect(app.store.getState()).toMatchObject({ iteration: 0, moment: 15, playing: true })
    await app.settled()
    expect(app.store.getState()).toMatchObject({ iteration: 1, moment: 0 })
    app.pass(1200)
    expect(app.store.getState().moment).toBeGreaterThan(0)
    actions.pause()
    app.pass(1000)
    const { moment, position } = app.store.getState()
    expect(position).toBe(moment)
  })

  it('stops playing when Reset is pressed, and closes what was opened beside the picture', async () => {
    const app = world()
    const { actions } = app.store.getState()
    await app.settled()
    actions.openExperiment('truncation')
    actions.openOwn(true)
    actions.setExercise('open')
    actions.play()
    app.pass(500)
    expect(app.store.getState().moment).toBeGreaterThan(0)
    actions.reset()
    await app.settled()
    app.pass(5000)
    await app.settled()
    expect(app.store.getState()).toMatchObject({ playing: false, iteration: 0, moment: 0, position: 0, panel: null, exercise: null, own: { open: false }, resets: 1 })
  })

  it('trains, pauses with all numbers, and steps back to the same ones', async () => {
    const app = world()
    const { actions } = app.store.getState()
    await app.settled()
    actions.goTo(4)
    app.pass(1000)
    actions.train()
    await app.until(() => app.store.getState().iteration > 5)
    expect(app.store.getState()).toMatchObject({ moment: 4, snapshot: { detail: 'live' }, run: { status: 'training' } })
    actions.pauseTraining()
    await app.settled()
    const { iteration, snapshot, training, moment } = app.store.getState()
    expect(snapshot!.detail).toBe('full')
    expect(training.running).toBe(false)
    expect(moment).toBe(4)
    const iterations = training.losses.filter((_, k) => k % 2 === 0)
    expect(iterations.length).toBeGreaterThan(5)
    expect(iterations.every((value, k) => k === 0 || value > iterations[k - 1]!)).toBe(true)
    actions.goToIteration(3)
    await app.settled()
    expect(app.store.getState().snapshot!.loss).toBe(direct(4)[3]!.loss)
    actions.goToIteration(iteration)
    await app.settled()
    expect(app.store.getState().snapshot).toMatchObject({ loss: snapshot!.loss, gradNorm: snapshot!.gradNorm })
    actions.oneIteration()
    await app.settled()
    expect(app.store.getState()).toMatchObject({ iteration: iteration + 1, moment: 4 })
  })

  it('survives a dying worker, in walking and in training', async () => {
    const app = world()
    const { actions } = app.store.getState()
    await app.settled()
    actions.goToIteration(2)
    app.workers.at(-1)!.die()
    await app.settled()
    expect(shown(app)).toMatchObject({ iteration: 2, loss: direct(3)[2]!.loss })
    actions.train()
    await app.until(() => app.store.getState().iteration > 5)
    actions.pauseTraining()
    await app.settled()
    const reached = app.store.getState().iteration
    actions.train()
    app.workers.at(-1)!.die()
    await app.until(() => app.workers.length === 3 && app.store.getState().iteration > reached)
    // On from the last checkpoint, not from the start.
    expect(app.store.getState().run.restartedAt).toBe(reached)
    app.workers.at(-1)!.die()
    actions.pauseTraining()
    await app.until(() => app.workers.length === 4)
    await app.settled()
    expect(app.store.getState().iteration).toBeGreaterThanOrEqual(reached)
    expect(app.store.getState().run.status).toBe('ready')
    expect(app.store.getState().training.running).toBe(false)
  })
})
