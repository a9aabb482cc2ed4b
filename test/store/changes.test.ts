/** Changes of the recipe, the history and what the browser keeps, with the real worker. */

import { describe, expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { memoryKeep } from '../../src/store/keep.ts'
import type { Keep } from '../../src/store/keep.ts'
import { recipeForMode } from '../../src/store/recipe-book.ts'
import type { Actions } from '../../src/store/state.ts'
import { world } from './world.ts'
import type { World } from './world.ts'

const weights = ({ store }: World) => store.getState().snapshot!.tensors['Wh.l0.fwd']!.data

async function opened(options: Parameters<typeof world>[0] = {}) {
  const app = world(options)
  await app.settled()
  const { actions } = app.store.getState()
  const state = () => app.store.getState()
  const go = async (iteration: number) => {
    actions.goToIteration(iteration)
    await app.settled()
  }
  return { app, actions, state, go }
}

describe('changes', () => {
  it('of sizes at iteration 0 are another recipe, at the corresponding moment', async () => {
    const { app, actions, state } = await opened()
    actions.goTo(9)
    app.pass(1000)
    expect(state().moments[9]).toMatchObject({ kind: 'back', step: 5 })
    actions.change({ steps: 8 })
    await app.settled()
    expect(state()).toMatchObject({ iteration: 0, run: { kept: null }, change: { field: 'steps', from: '6', to: '8', newWeights: false } })
    expect(state().moments[state().moment]).toMatchObject({ kind: 'back', step: 5 })
    expect(app.history.at(-1)).toContain('steps=8')
  })

  it('of batch and steps later keep the weights; the run gets a name', async () => {
    const { app, actions, state, go } = await opened()
    await go(12)
    const before = weights(app)
    actions.change({ batch: 7 })
    await app.settled()
    expect(weights(app)).toEqual(before)
    expect(state()).toMatchObject({ iteration: 12, run: { kept: 'run1', info: { base: 12 } }, snapshot: { shape: { batch: 7 } } })
    expect(actions.address()).toBe('#/adding?batch=7&run=run1&iteration=12')
    // Another change at the same place starts from the same weights: one name.
    actions.change({ batch: 8 })
    await app.settled()
    expect(state().run.kept).toBe('run1')
    actions.back()
    await app.settled()
    expect(state()).toMatchObject({ iteration: 12, moment: 0 })
  })

  it('that need new weights start at iteration 0', async () => {
    const { app, actions, state, go } = await opened()
    await go(12)
    actions.change({ hidden: 6 })
    await app.settled()
    expect(state()).toMatchObject({ iteration: 0, run: { kept: null }, change: { field: 'hidden', newWeights: true } })
    expect(weights(app)).toHaveLength(36)
    actions.newWeights()
    await app.settled()
    expect(actions.address()).toBe('#/adding?hidden=6&seed=2')
  })

  it('that come quickly end with the last one', async () => {
    const { app, actions, state } = await opened()
    for (let hidden = 6; hidden <= 20; hidden++) {
      actions.change({ hidden }, { settled: hidden === 20 })
      app.pass(300)
    }
    await app.settled()
    expect(state().snapshot!.shape.architecture.hiddenSize).toBe(20)
    // One entry in the history: a drag is one change.
    expect(app.history).toHaveLength(2)
    app.browserBack()
    await app.settled()
    expect(state().recipe.hidden).toBe(5)
  })

  it('by dragging are told from where the drag began', async () => {
    const { app, actions, state } = await opened()
    for (const hidden of [4, 5, 6, 7]) actions.change({ hidden }, { settled: false })
    expect(state().change).toMatchObject({ field: 'hidden', from: '5', to: '7' })
    actions.change({ hidden: 5 }, { settled: false })
    expect(state().change).toBeNull()
    actions.change({ hidden: 6 }, { settled: false })
    actions.change({ hidden: 6 })
    expect(state().change).toMatchObject({ from: '5', to: '6' })
    actions.change({ hidden: 7 })
    expect(state().change).toMatchObject({ from: '6', to: '7' })
    await app.settled()
  })

  it('that make no sense are corrected and said', async () => {
    const { app, actions, state } = await opened()
    actions.change({ batch: 1e9, hidden: Number.NaN })
    await app.settled()
    expect(state().corrections.map(({ field }) => field).sort()).toEqual(['batch', 'hidden'])
    expect(state().run.status).toBe('ready')
    actions.dismissCorrections()
    expect(state().corrections).toEqual([])
  })

  it.each([
    ['a size', (actions: Actions) => actions.change({ hidden: 9 })],
    ['a mode', (actions: Actions) => actions.change(recipeForMode(PAGE_RECIPE, 'one_to_many'))],
    ['a preset', (actions: Actions) => actions.choosePreset('small')],
    ['new weights', (actions: Actions) => actions.newWeights()],
  ])('%s: one entry in the history each, also after a long rest', async (_what, change) => {
    const { app, actions, state } = await opened({ hash: '#/adding' })
    app.pass(5000)
    change(actions)
    await app.settled()
    expect(app.history).toHaveLength(2)
    expect(app.history[0]).toBe('#/adding')
    app.pass(5000)
    app.browserBack()
    await app.settled()
    expect(state().recipe).toEqual(PAGE_RECIPE)
  })

  it('to another task are not told as one size', async () => {
    const { app, actions, state } = await opened()
    actions.change({ hidden: 6 })
    actions.change(recipeForMode(state().recipe, 'many_to_many_encdec'))
    await app.settled()
    expect(state()).toMatchObject({ change: null, corrections: [], recipe: { task: 'reverse', hidden: 6, features: 5, outputs: 5 }, snapshot: { data: { task: 'reverse' } } })
  })

  it('are undone by Back in the browser, with the same numbers', async () => {
    const { app, actions, state, go } = await opened()
    await go(30)
    const before = weights(app)
    actions.change({ hidden: 9 })
    await app.settled()
    app.browserBack()
    await app.settled()
    expect(state().iteration).toBe(30)
    expect(weights(app)).toEqual(before)
  })

  it('are undone one by one, also when the address has been at rest for long', async () => {
    const { app, actions, state } = await opened()
    app.pass(2000)
    actions.change({ hidden: 6 })
    await app.settled()
    app.pass(2000)
    actions.choosePreset('small')
    await app.settled()
    app.pass(2000)
    actions.reset()
    await app.settled()
    expect(app.history).toEqual(['#/adding', '#/adding?hidden=6', '#/adding?preset=small', '#/adding'])
    app.browserBack()
    await app.settled()
    app.browserBack()
    await app.settled()
    expect(state().recipe).toMatchObject({ hidden: 6, preset: null })
  })

  it('while training go on training, where the weights can stay', async () => {
    const { app, actions, state } = await opened()
    actions.train()
    await app.until(() => state().iteration > 3)
    actions.change({ optimizer: { ...state().recipe.optimizer, rate: 0.02 } })
    await app.until(() => state().run.kept !== null && state().run.status === 'training' && state().iteration > state().run.info!.base)
    actions.pauseTraining()
    await app.settled()
    expect(state().run.kept).toBe('run1')
  })

  it('of the address end training where it leads', async () => {
    const { app, actions, state, go } = await opened()
    await go(3)
    app.pass(1000)
    actions.change({ seed: 1 })
    actions.train()
    await app.until(() => state().iteration > 20)
    actions.openAddress('#/adding?iteration=3')
    await app.until(() => state().pending === null && state().iteration === 3)
    await app.settled()
    expect(state()).toMatchObject({ iteration: 3, training: { running: false }, run: { status: 'ready' } })
  })

  it('are none, but much was learned: back to the start without its curve', async () => {
    const { app, actions, state } = await opened()
    actions.train()
    await app.until(() => state().training.losses.length > 2)
    actions.reset()
    await app.settled()
    expect(state()).toMatchObject({ iteration: 0, training: { running: false, iteration: null, loss: null } })
    expect(state().training.losses).toHaveLength(0)
  })

  it('of the preset, and back to the start', async () => {
    const { app, actions, state, go } = await opened()
    actions.choosePreset('small')
    await app.settled()
    expect(actions.address()).toBe('#/adding?preset=small')
    await go(2)
    actions.setDepth(0.5)
    actions.reset()
    await app.settled()
    expect(state()).toMatchObject({ iteration: 0, moment: 0, depth: 0 })
    expect(actions.address()).toBe('#/adding')
  })
})

describe('the address', () => {
  it('opens at its iteration and moment, with the numbers of the one who sent it', async () => {
    const sender = await opened()
    await sender.go(140)
    sender.actions.goTo(3)
    const { app, state } = await opened({ hash: sender.actions.address() })
    expect(state()).toMatchObject({ iteration: 140, moment: 3, position: 3 })
    expect(weights(app)).toEqual(weights(sender.app))
  })

  it('stays as it is until the run that it names is there', async () => {
    const app = world({ hash: '#/adding?run=mine&iteration=50&moment=4' })
    app.pass(2000)
    expect(app.history).toEqual(['#/adding?run=mine&iteration=50&moment=4'])
    await app.settled()
  })

  it('is replaced at most every 500 ms', async () => {
    const { app, actions } = await opened()
    for (let k = 0; k <= 100; k++) {
      actions.setDepth(k / 100)
      app.pass(20, 20)
    }
    app.pass(600)
    // Two seconds: at once, then each half second, then the last.
    expect(app.replaced.length).toBeLessThanOrEqual(6)
    expect(app.history).toEqual(['#/adding?depth=1'])
  })

  it('is written at once when the page is left, so that a reload comes back to what was shown', async () => {
    const { app, actions, go } = await opened()
    app.pass(1000)
    await go(7)
    actions.goTo(3)
    actions.setDepth(0.5)
    expect(app.history.at(-1)).not.toContain('depth')
    app.leave()
    expect(app.history).toEqual(['#/adding?iteration=7&moment=3&depth=0.5'])
  })

  it('can stop a replay on its way', async () => {
    const { app, actions, state } = await opened()
    actions.goToIteration(1_000_000)
    await app.until(() => state().run.status === 'replaying')
    expect(state().run.replay!.target).toBe(1_000_000)
    actions.cancelReplay()
    await app.settled()
    expect(state().iteration).toBeGreaterThan(0)
    expect(state().iteration).toBeLessThan(1_000_000)
    expect(state().snapshot!.iteration).toBe(state().iteration)
  })

  it('of a run that only another browser has opens the start, and says so', async () => {
    const { state } = await opened({ hash: '#/adding?run=elsewhere&iteration=50' })
    expect(state()).toMatchObject({ iteration: 0, run: { kept: null, status: 'ready' } })
    expect(state().corrections).toMatchObject([{ field: 'run', rule: 'run_unknown' }])
  })
})

describe('what the browser keeps', () => {
  it('brings a reload back to where training was, also of a run with a name', async () => {
    const storage = memoryKeep()
    const first = await opened({ environment: { storage } })
    await first.go(10)
    first.actions.change({ batch: 6 })
    await first.app.settled()
    first.actions.train()
    await first.app.until(() => first.state().iteration > 40)
    first.actions.pauseTraining()
    await first.app.settled()
    const second = await opened({ hash: first.actions.address(), environment: { storage } })
    expect(second.state().iteration).toBe(first.state().iteration)
    expect(weights(second.app)).toEqual(weights(first.app))
    expect(second.state().training.losses.length).toBe(first.state().training.losses.length)
    // From the checkpoint: no replay of the whole way.
    const opening = second.app.workers[0]!.heard.flatMap((message) => ('request' in message && message.request.kind === 'open' ? [message.request] : []))
    expect(opening[0]!.checkpoints.at(-1)!.iteration).toBe(first.state().iteration)
  })

  it('can be refused: a code, and everything goes on', async () => {
    const refuse = (name: string) => () => Promise.reject(new DOMException('no', name))
    const refusing = (name: string): Keep => ({ get: refuse(name), set: refuse(name), remove: refuse(name), names: refuse(name) })
    for (const [name, code] of [['QuotaExceededError', 'full'], ['SecurityError', 'blocked'], ['OddError', 'failed']] as const) {
      const { app, actions, state, go } = await opened({ environment: { storage: refusing(name) } })
      await go(5)
      actions.change({ batch: 9 })
      await app.settled()
      expect(state()).toMatchObject({ unsaved: code, iteration: 5, run: { status: 'ready' } })
    }
  })

  it('is left alone where it is damaged', async () => {
    const storage = memoryKeep()
    const { get } = storage
    storage.get = async (name) => (name.startsWith('run:') ? { base: 3, checkpoints: 'none' } : get(name))
    const { state } = await opened({ hash: '#/adding?iteration=20', environment: { storage } })
    expect(state()).toMatchObject({ unsaved: 'damaged', iteration: 20, run: { status: 'ready' } })
  })

  it('includes preferences, which an address may overrule', async () => {
    const storage = memoryKeep()
    const first = await opened({ environment: { storage } })
    first.actions.setTheme('dark')
    first.actions.setLibrary('keras')
    first.actions.setSpeed(2)
    first.actions.setLetterKeys(false)
    await new Promise((resume) => setImmediate(resume))
    const second = await opened({ hash: '#/adding?library=pytorch', environment: { storage } })
    await second.app.until(() => second.state().theme === 'dark')
    expect(second.state()).toMatchObject({ library: 'pytorch', speed: 2, letterKeys: false })
  })
})

describe('the inspector', () => {
  const cell = { tensor: 'h.l0.fwd', step: 1, row: 0, column: 0 }

  it('explains the cell that the pointer rests on, and only that', async () => {
    const { app, actions, state } = await opened()
    for (let column = 0; column < 5; column++) actions.hover({ ...cell, column })
    app.pass(100)
    await app.until(() => state().explanation !== null)
    expect(state().explanation!.target).toEqual({ ...cell, column: 4 })
    const asked = app.workers[0]!.heard.filter((message) => 'request' in message && message.request.kind === 'explain')
    expect(asked).toHaveLength(1)
    actions.hover(null)
    expect(state().explanation).toBeNull()
  })

  it('keeps an open product true to the batch on the stage', async () => {
    const { app, actions, state, go } = await opened()
    actions.openProduct({ weights: 'Wh', layer: 0, direction: 'fwd', step: 2 }, 'up')
    await app.until(() => state().product!.view !== null)
    actions.chooseProductCell({ row: 1, column: 2 })
    await go(3)
    await app.until(() => state().product!.view!.front.data[0] === weights(app)[0])
    expect(state().product!.cell).toEqual({ row: 1, column: 2 })
    // A step that is no longer there has no arrow.
    actions.change({ steps: 2 })
    await app.settled()
    await app.until(() => state().product === null)
  })
})
