/** Any actions in any order, dying workers and Back in the browser included: what is shown stays true, and nothing is lost. */

import { expect, it } from 'vitest'
import { MODES } from '../../src/engine/spec.ts'
import { createRun } from '../../src/run/run.ts'
import { recipeForMode } from '../../src/store/recipe-book.ts'
import { world } from './world.ts'
import type { World } from './world.ts'

/** A small generator, so that a seed repeats everything (mulberry32). */
function generator(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function moves(app: World, any: (below: number) => number): (() => unknown)[] {
  const { actions } = app.store.getState()
  const recipe = () => app.store.getState().recipe
  const cell = () => ({ tensor: 'h.l0.fwd', step: any(8), row: any(6), column: any(6) })
  return [
    ...Array.from({ length: 6 }, () => actions.next),
    ...Array.from({ length: 5 }, () => actions.back),
    () => actions.goTo(any(30) - 5),
    actions.first,
    actions.last,
    actions.play,
    actions.pause,
    () => actions.scrub(any(100) / 7),
    () => actions.setSpeed(any(20) - 2),
    () => actions.goToIteration(any(200)),
    actions.oneIteration,
    actions.train,
    actions.train,
    actions.pauseTraining,
    actions.pauseTraining,
    actions.cancelReplay,
    () => actions.change({ batch: any(7) }),
    () => actions.change({ steps: any(9) }, { settled: any(2) === 0 }),
    () => actions.change({ hidden: any(9) }),
    () => actions.change({ cell: (['rnn_tanh', 'lstm', 'gru'] as const)[any(3)] }),
    () => actions.change({ optimizer: { ...recipe().optimizer, rate: (any(5) + 1) / 100 } }),
    () => actions.change(recipeForMode(recipe(), MODES[any(5)]!)),
    actions.newWeights,
    actions.reset,
    () => actions.hover(any(3) === 0 ? null : cell()),
    () => actions.select(cell()),
    () => actions.openProduct({ weights: 'Wx', layer: 0, direction: 'fwd', step: any(8) }, (['up', 'left', 'front'] as const)[any(3)]!),
    actions.closeProduct,
    () => actions.setFollow(any(6)),
    () => app.history.length > 1 && app.browserBack(),
    () => any(4) === 0 && app.workers.at(-1)!.die(),
  ]
}

it.each([1, 2, 3])('whatever is done (seed %i)', async (seed) => {
  const app = world()
  const any = generator(seed)
  const moved = moves(app, any)
  const wrong = new Set<string>()
  const stop = app.store.subscribe(({ snapshot, iteration, moment, position, moments, follow }) => {
    if (!snapshot) return
    if (snapshot.iteration !== iteration) wrong.add('another iteration than its numbers')
    if (!Number.isInteger(moment) || moment < 0 || moment >= moments.length) wrong.add('no such moment')
    if (!(position >= 0 && position <= moments.length - 1)) wrong.add('no such position')
    if (follow !== null && follow >= snapshot.shape.batch) wrong.add('follows nobody')
    if (Object.values(snapshot.tensors).some(({ data }) => data.length === 0)) wrong.add('numbers that were handed back')
  })
  for (let k = 0; k < 400; k++) {
    moved[any(moved.length)]!()
    app.pass(any(120))
    if (any(3) === 0) for (let turns = any(12); turns > 0; turns--) await new Promise((resume) => setImmediate(resume))
    // More than three deaths a minute are too many; an hour goes by.
    if (k % 20 === 0) app.rest(61_000)
    if (app.store.getState().run.status === 'failed') app.store.getState().actions.retry()
  }
  const { actions } = app.store.getState()
  actions.pause()
  actions.pauseTraining()
  app.pass(2000)
  await app.settled()
  await app.until(() => !app.store.getState().training.running)
  await app.settled()
  stop()
  expect([...wrong]).toEqual([])
  const { run, recipe, iteration, snapshot, moment, position } = app.store.getState()
  expect(run).toMatchObject({ status: 'ready', failure: null })
  expect(position).toBe(moment)
  expect(snapshot!.shape).toMatchObject({ batch: recipe.batch, schedule: { steps: recipe.steps }, architecture: { hiddenSize: recipe.hidden, cell: recipe.cell } })
  if (run.kept === null && iteration < 5000) expect(snapshot!.loss).toBe(lossAt(recipe, iteration))
  actions.reset()
  await app.settled()
  expect(app.store.getState()).toMatchObject({ iteration: 0, moment: 0, recipe: { batch: 4, steps: 6, hidden: 5 } })
}, 60_000)

function lossAt(recipe: Parameters<typeof createRun>[0], iteration: number): number {
  const run = createRun(recipe)
  for (let k = 0; k < iteration; k++) run.update()
  return run.pass().loss
}
