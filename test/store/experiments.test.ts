/** The experiments beside the picture, with the real worker: their numbers are the engine's, the latest question wins, and nothing goes on after. */

import { describe, expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { createRun } from '../../src/run/run.ts'
import type { ExperimentName, ExperimentRequest, OrderOf, ResultOf } from '../../src/trace/contract/experiments.ts'
import { createExperiments, finishExperiment } from '../../src/trace/experiments/experiments.ts'
import { world } from './world.ts'

async function opened(hash = '#/unfolded?steps=5') {
  const app = world({ hash })
  await app.settled()
  const state = () => app.store.getState()
  return { app, state, actions: state().actions, until: (done: (now: ReturnType<typeof state>) => boolean) => app.until(() => done(state())) }
}

/** What the engine says of the first batch. */
function engine<N extends ExperimentName>(name: N, order: OrderOf<N>, recipe = {}): ResultOf<N> {
  return finishExperiment(createExperiments(createRun({ ...PAGE_RECIPE, steps: 5, ...recipe }))({ name, order } as ExperimentRequest)) as ResultOf<N>
}

const quick = (numbers: ArrayLike<number>) => Array.from(numbers)

describe('an experiment', () => {
  it('clipping: the bounds of training, then those that are chosen', async () => {
    const { state, actions, until } = await opened()
    actions.openExperiment('clipping')
    await until((now) => now.experiments.clipping.result !== null)
    expect(state().experiments.clipping.result!.bounds).toEqual(PAGE_RECIPE.clip)
    const bounds = { global: 0.01, step: 0.002 }
    actions.setBounds(bounds)
    await until((now) => now.experiments.clipping.result!.bounds.step === 0.002)
    const wanted = engine('clipping', { bounds })
    const { result } = state().experiments.clipping
    expect(result!.clipped).toBeCloseTo(0.01, 12)
    expect(result!.unclipped).toBeCloseTo(wanted.unclipped, 12)
    expect(quick(result!.stepClips[0]!.clipped)).toEqual(quick(wanted.stepClips[0]!.clipped))
    expect(state().recipe.clip).toEqual(PAGE_RECIPE.clip)
  })

  it('truncation: half of the timesteps at first, then k; the numbers follow the weights', async () => {
    const { app, state, actions, until } = await opened()
    actions.openExperiment('truncation')
    await until((now) => now.experiments.truncation.result !== null)
    expect(state().experiments.truncation.result!.k).toBe(2)
    actions.setTruncation(4)
    await until((now) => now.experiments.truncation.result!.k === 4)
    const { all } = engine('truncation', { k: 4 })
    expect(state().experiments.truncation.result!.all).toEqual(all)
    actions.oneIteration()
    await app.settled()
    await until((now) => now.experiments.truncation.result!.iteration === 1)
    expect(state().experiments.truncation.result!.all.full).not.toBe(all.full)
  })

  it('itemised: losses add up; a chosen square goes where sizes leave none', async () => {
    const { app, state, actions, until } = await opened('#/unfolded?steps=5&mode=many_to_many_synced')
    actions.openExperiment('itemised')
    await until((now) => now.experiments.itemised.result !== null)
    const { result } = state().experiments.itemised
    expect(result!.losses.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(state().snapshot!.loss, 6)
    expect(quick(result!.triangles['dh.l0.fwd']!)).toEqual(quick(engine('itemised', { steps: null }, { mode: 'many_to_many_synced' }).triangles['dh.l0.fwd']!))
    actions.chooseTriangleCell({ tensor: 'dh.l0.fwd', read: 4, step: 4 })
    actions.change({ steps: 3 })
    await app.settled()
    await until((now) => now.experiments.itemised.result!.steps === 3)
    expect(state().experiments.itemised.chosen).toBeNull()
  })

  it('four cells: at the steps that are asked for', async () => {
    const { state, actions, until } = await opened()
    actions.openExperiment('cells')
    actions.setCellsSteps(null)
    await until((now) => now.experiments.cells.result?.cells.lstm.steps === 5)
    expect(quick(state().experiments.cells.result!.cells.gru.norms['dh.l0.fwd']!)).toEqual(quick(engine('cells', { steps: null }).cells.gru.norms['dh.l0.fwd']!))
  })

  it('is asked for nowhere else, and not when it is closed', async () => {
    const { app, state, actions, until } = await opened()
    actions.openExperiment('radius')
    await until((now) => now.experiments.radius.own !== null)
    actions.setRadius(1.2)
    await until((now) => now.experiments.radius.scaled !== null)
    const { norms } = engine('radius', { radius: 1.2, steps: 50 })
    expect(quick(state().experiments.radius.scaled!.norms['dh.l0.fwd']!)).toEqual(quick(norms['dh.l0.fwd']!))
    actions.openExperiment(null)
    expect(state()).toMatchObject({ panel: null, radius: null })
    const before = state().experiments
    actions.oneIteration()
    await app.settled()
    expect(state().experiments).toBe(before)
  })
})

describe('trained together', () => {
  it('tells of the losses as they come; stopped, nothing runs on and what was learned stays', async () => {
    const { app, state, actions, until } = await opened()
    actions.openExperiment('cells')
    actions.trainTogether()
    const together = () => state().experiments.together
    await until(() => {
      app.rest(20)
      return together().iteration >= 2
    })
    const { losses } = together()
    expect(losses!.lstm.length).toBeGreaterThan(0)
    expect(together().baseline).toBeCloseTo(1 / 6, 12)
    actions.stopTogether()
    expect(together()).toMatchObject({ running: false, failed: false })
    const said = app.workers[0]!.said.length
    const { iteration } = together()
    for (let k = 0; k < 50; k++) {
      app.rest(20)
      await new Promise((resume) => setImmediate(resume))
    }
    // At most the piece that was under way, and its refusal.
    expect(app.workers[0]!.said.length - said).toBeLessThanOrEqual(2)
    expect(together().iteration).toBe(iteration)
  })

  it('is stopped by closing its panel', async () => {
    const { state, actions, until } = await opened()
    actions.openExperiment('cells')
    actions.trainTogether()
    await until((now) => now.experiments.together.running)
    actions.openExperiment(null)
    await until((now) => now.panel === null)
    expect(state().experiments.together.running).toBe(false)
  })
})

describe('a gradient taken apart', () => {
  const cell = { tensor: 'dWh.l0.fwd', step: null, row: 1, column: 2 }

  it('opens into terms that sum to the number in the table, and nudging agrees', async () => {
    const { state, actions, until } = await opened()
    actions.select(cell)
    actions.openTerms(cell)
    actions.nudge(cell)
    await until((now) => now.recompute !== null && now.recompute.terms !== null && now.recompute.nudge !== null)
    const { terms, nudge } = state().recompute!
    const shown = state().snapshot!.tensors['dWh.l0.fwd']!.data[1 * 5 + 2]!
    expect(terms!.gradient).toBe(shown)
    expect(Math.abs(terms!.shares.reduce((sum, share) => sum + share, 0) - shown)).toBeLessThan(1e-6 * terms!.terms.reduce((sum, term) => sum + Math.abs(term), 0))
    expect(nudge!.error).toBeLessThan(1e-7)
    expect(nudge!.gradient).toBeCloseTo(shown, 6)
  })

  it('closes with its cell, and its terms follow the weights', async () => {
    const { app, state, actions, until } = await opened()
    actions.select(cell)
    actions.openTerms(cell)
    actions.nudge(cell)
    await until((now) => now.recompute !== null && now.recompute.nudge !== null)
    actions.oneIteration()
    await app.settled()
    await until((now) => now.recompute?.terms?.gradient === now.snapshot!.tensors['dWh.l0.fwd']!.data[7])
    expect(state().recompute!.nudge).toBeNull()
    actions.select({ ...cell, column: 3 })
    await until((now) => now.recompute === null)
  })

  it('of an input can be nudged too', async () => {
    const { state, actions, until } = await opened()
    const input = { tensor: 'dx', step: 2, row: 1, column: 0 }
    actions.select(input)
    actions.openTerms(input)
    actions.nudge(input)
    await until((now) => now.recompute !== null && now.recompute.nudge !== null)
    expect(state().recompute).toMatchObject({ terms: null, nudge: { cell: { tensor: 'x' } } })
    expect(state().recompute!.nudge!.error).toBeLessThan(1e-7)
  })
})
