/** Experiments on copied weights: what they say is what the engine says, and the run stays bit for bit as it was. */

import { describe, expect, it } from 'vitest'
import { spectralRadius } from '../../../src/engine/eigen/eigenvalues.ts'
import { globalNorm } from '../../../src/engine/clip.ts'
import { numbersOf } from '../../../src/engine/parameters.ts'
import { CELLS } from '../../../src/engine/spec.ts'
import { checkRecipe } from '../../../src/run/check-recipe.ts'
import { PAGE_RECIPE } from '../../../src/run/recipe-defaults.ts'
import { MODE_RECIPES } from '../../../src/run/recipe-modes.ts'
import { createRun } from '../../../src/run/run.ts'
import type { Run } from '../../../src/run/run.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import type { ExperimentName, ExperimentRequest, OrderOf, ResultOf } from '../../../src/trace/contract/experiments.ts'
import { createExperiments, finishExperiment } from '../../../src/trace/experiments/experiments.ts'
import { simdSet } from '../../support/simd.ts'
import { standIn } from '../../support/stand-in.ts'

function trained(recipe: Partial<Recipe>, iterations = 3): Run {
  const { recipe: sane, corrections } = checkRecipe(recipe)
  expect(corrections).toEqual([])
  const run = createRun(sane)
  for (let k = 0; k < iterations; k++) run.step()
  return run
}

function ask<N extends ExperimentName>(run: Run, name: N, order: OrderOf<N>): ResultOf<N> {
  return finishExperiment(createExperiments(run)({ name, order } as ExperimentRequest)) as ResultOf<N>
}

/** Everything of a run that an experiment could touch. */
function everything(run: Run) {
  const { workspace, model } = run
  const arrays = [...model.parameters.flatMap(({ value, gradient }) => [value, gradient]), workspace.x_tbd, workspace.dx_tbd, workspace.y_sbk, workspace.dy_sbk, ...workspace.levels.flatMap(({ directions }) => directions.flatMap(({ memory }) => [memory.states_h, memory.states_dh, memory.da_tbg, memory.gates_tbg])), ...Object.values(run.optimizer.state.arrays)]
  return { iteration: run.iteration, pass: { ...run.pass() }, bits: arrays.map((array) => Buffer.from(array.slice().buffer).toString('hex')) }
}

const close = (a: number, b: number, relative: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.max(Math.abs(a), Math.abs(b), 1e-300))

const GRU2: Partial<Recipe> = { ...MODE_RECIPES.many_to_many_synced, cell: 'gru', layers: 2, directions: 2, hidden: 4, batch: 3, lengths: [9, 4, 6] }

describe('any experiment', () => {
  const orders: ExperimentRequest[] = [
    { name: 'radius', order: { radius: 1.3, steps: 40 } },
    { name: 'radius', order: { radius: 0.4, steps: null } },
    { name: 'itemised', order: { steps: null } },
    { name: 'cells', order: { steps: 12 } },
    { name: 'together', order: { until: 2 } },
    { name: 'clipping', order: { bounds: { global: 0.01, step: 1e-4 } } },
    { name: 'truncation', order: { k: 2 } },
    { name: 'stateful', order: {} },
    { name: 'nudge', order: { cell: { tensor: 'Wh.l0.fwd', step: null, row: 1, column: 2 } } },
    { name: 'nudge', order: { cell: { tensor: 'x', step: 2, row: 1, column: 0 } } },
  ]

  it.each(orders)('$name leaves the run as it was, and it trains on to the same numbers', (request) => {
    const run = trained({ ...GRU2, clip: { global: 1, step: 0.5 }, truncate: 3 })
    run.pass()
    const before = everything(run)
    const asked = createExperiments(run)
    expect(finishExperiment(asked(request))).not.toBeNull()
    expect(everything(run)).toEqual(before)
    const undisturbed = trained({ ...GRU2, clip: { global: 1, step: 0.5 }, truncate: 3 })
    run.step()
    undisturbed.step()
    expect(everything(run)).toEqual(everything(undisturbed))
  })

  it('is about the weights as they were when it was asked for, and the same however often it is asked', () => {
    const run = trained(PAGE_RECIPE)
    const experiment = createExperiments(run)
    const request: ExperimentRequest = { name: 'radius', order: { radius: 1.1, steps: 30 } }
    const first = experiment(request)
    const expected = finishExperiment(createExperiments(run)(request))
    run.step()
    expect(finishExperiment(first)).toEqual(expected)
    const later = finishExperiment(experiment(request))
    expect(later).not.toEqual(expected)
    expect(finishExperiment(experiment(request))).toEqual(later)
  })

  it('two at the same time, taking turns, do not disturb each other', () => {
    const run = trained(MODE_RECIPES.many_to_many_synced)
    const experiment = createExperiments(run)
    const request: ExperimentRequest = { name: 'itemised', order: { steps: null } }
    const alone = finishExperiment(experiment(request))
    const both = [experiment(request), experiment(request)]
    for (const one of both) one.next()
    for (const one of both) expect(finishExperiment(one)).toEqual(alone)
    // One that is given up takes its memory along, and the next finds all as it should be.
    const given = experiment(request)
    given.next()
    given.return(null)
    expect(finishExperiment(experiment(request))).toEqual(alone)
  })
})

describe('the spectral radius', () => {
  it.each(CELLS)('of every block of %s is what it is scaled to, and the profile is that of the scaled weights', (cell) => {
    const run = trained({ ...PAGE_RECIPE, cell, layers: 2 })
    const H = PAGE_RECIPE.hidden
    const { blocks, norms, precision, loss } = ask(run, 'radius', { radius: 0.9, steps: null })
    expect(blocks).toHaveLength({ rnn_tanh: 2, rnn_relu: 2, lstm: 8, gru: 6 }[cell])
    expect(precision).toBe('float64')
    // By hand: a float64 run with the weights put in.
    const own = createRun(run.recipe, { precision: 'float64' })
    own.model.parameters.forEach(({ value }, i) => value.set(run.model.parameters[i]!.value))
    for (const { tensor, gate, factor } of blocks) {
      const wh = own.model.byName[tensor]!.value
      const width = wh.length / H
      const from = Math.max(0, { lstm: ['i', 'f', 'g', 'o'], gru: ['r', 'z', 'n'] }[cell as 'lstm']?.indexOf(gate) ?? 0) * H
      const block = new Float64Array(H * H)
      for (let i = 0; i < H; i++) for (let j = 0; j < H; j++) block[i * H + j] = wh[i * width + from + j]! *= factor!
      expect(spectralRadius(block, H)).toBeCloseTo(0.9, 10)
    }
    const same = ask(standIn(run, { model: own.model }), 'radius', { radius: null, steps: null })
    expect(same.loss).toBeCloseTo(loss, 12)
    for (const [id, profile] of Object.entries(norms)) profile.forEach((norm, t) => close(norm, same.norms[id]![t]!, 1e-9))
  })

  it('left as it is gives the profile that the page shows', () => {
    const run = trained({ ...PAGE_RECIPE, cell: 'lstm' })
    const { loss, norms, blocks } = ask(run, 'radius', { radius: null, steps: null })
    expect(blocks.map(({ factor }) => factor)).toEqual([1, 1, 1, 1])
    close(loss, run.pass().loss, 1e-6)
    const { dh_tbh } = run.workspace.levels[0]!.directions[0]!.memory
    const slab = dh_tbh.length / 6
    norms['dh.l0.fwd']!.forEach((norm, t) => close(norm, globalNorm([dh_tbh.subarray(t * slab, (t + 1) * slab)]), 1e-4))
    expect(norms['dc.l0.fwd']).toHaveLength(6)
  })

  it('bends the profile: at T 200 it vanishes below float32 and is still a number, or explodes', () => {
    const run = trained({ ...PAGE_RECIPE, weights: { ...PAGE_RECIPE.weights, recurrent: 'orthogonal' } })
    const { norms, steps } = ask(run, 'radius', { radius: 0.1, steps: 200 })
    const profile = norms['dh.l0.fwd']!
    expect(steps).toBe(200)
    expect(profile).toHaveLength(200)
    expect(profile[0]!).toBeGreaterThan(0)
    expect(profile[0]!).toBeLessThan(1e-160)
    const exploded = ask(run, 'radius', { radius: 1.5, steps: 200 }).norms['dh.l0.fwd']!
    expect(exploded[0]!).toBeGreaterThan(1e100 * profile[0]!)
  })

  it('of a matrix without one cannot be chosen, and that is said', () => {
    const run = trained(PAGE_RECIPE, 0)
    run.model.byName['Wh.l0.fwd']!.value.fill(0)
    expect(ask(run, 'radius', { radius: 2, steps: null }).blocks).toEqual([{ tensor: 'Wh.l0.fwd', gate: '', radius: 0, factor: null }])
  })

  it('at large sizes is computed in float32 with the run’s own kernels', async () => {
    const run = trained({ ...PAGE_RECIPE, cell: 'lstm', batch: 32, steps: 50, hidden: 64 }, 1)
    const order: ExperimentRequest = { name: 'radius', order: { radius: 1, steps: null } }
    const plain = finishExperiment(createExperiments(run)(order)) as ResultOf<'radius'>
    const fast = finishExperiment(createExperiments(run, simdSet)(order)) as ResultOf<'radius'>
    expect([plain.precision, fast.precision]).toEqual(['float32', 'float32'])
    fast.norms['dh.l0.fwd']!.forEach((norm, t) => close(norm, plain.norms['dh.l0.fwd']![t]!, 1e-3))
  })
})

describe('four cells', () => {
  it('see one batch, with the first weights of the seed', () => {
    const run = trained({ ...PAGE_RECIPE, cell: 'gru' }, 5)
    const { cells } = ask(run, 'cells', { steps: null })
    for (const cell of CELLS) {
      const other = createRun({ ...PAGE_RECIPE, cell }, { precision: 'float64' })
      const same = ask(standIn(run, { model: other.model, recipe: other.recipe }), 'radius', { radius: null, steps: null })
      expect(cells[cell].loss).toBe(same.loss)
      expect(cells[cell].norms['dh.l0.fwd']).toEqual(same.norms['dh.l0.fwd'])
    }
    expect(cells.lstm.norms['dc.l0.fwd']).toBeDefined()
  })

  it('trained together tell every loss once on the way, and have the losses of runs of their own', () => {
    const experimenting = createExperiments(trained(PAGE_RECIPE, 0))({ name: 'together', order: { until: 6 } })
    const told: number[] = []
    let pieces = 0
    for (;;) {
      const { done, value } = experimenting.next()
      if (done) {
        const { losses, iteration, baseline, sizes } = value as ResultOf<'together'>
        expect(iteration).toBe(6)
        expect(sizes.steps).toBe(50)
        expect(baseline).toBeCloseTo(1 / 6, 6)
        expect(told).toEqual([...losses.lstm])
        const points = [0, 1, 2, 3, 4, 5]
        expect([...losses.rnn_tanh].filter((_, i) => i % 2 === 0)).toEqual(points)
        break
      }
      pieces++
      if (pieces % 8 === 0 && typeof value === 'function') told.push(...(value() as { losses: ResultOf<'together'>['losses'] }).losses.lstm)
    }
    expect(pieces).toBe(24)
  })
})

describe('clipping', () => {
  it('says what is clipped where, in the order in which it acts', () => {
    const run = trained({ ...GRU2, clip: { global: null, step: null } })
    const bounds = { global: 0.01, step: 0.004 }
    const result = ask(run, 'clipping', { bounds })
    const clippedRun = createRun({ ...run.recipe, clip: bounds }, { precision: 'float64' })
    clippedRun.model.parameters.forEach(({ value }, i) => value.set(run.model.parameters[i]!.value))
    const own = ask(standIn(run, { model: clippedRun.model, recipe: clippedRun.recipe }), 'radius', { radius: null, steps: null })
    for (const [id, norms] of Object.entries(own.norms)) expect(result.norms[id]).toEqual(norms)
    expect(result.stepClips.map(({ tensor }) => tensor)).toEqual(['da.l0.fwd', 'dq.l0.fwd', 'da.l0.bwd', 'dq.l0.bwd', 'da.l1.fwd', 'dq.l1.fwd', 'da.l1.bwd', 'dq.l1.bwd'])
    for (const { before, after, clipped, of } of result.stepClips) {
      expect(of).toBe(3 * 3 * 4)
      before.forEach((norm, t) => {
        if (clipped[t] === 0) expect(after[t]).toBe(norm)
        else expect(after[t]!).toBeLessThan(norm)
        expect(after[t]!).toBeLessThanOrEqual(bounds.step * Math.sqrt(of) + 1e-12)
      })
    }
    expect(result.stepClips.some(({ clipped }) => clipped.some((count) => count > 0))).toBe(true)
    expect(result.scale).toBeCloseTo(bounds.global / result.stepped, 12)
    expect(result.clipped).toBeCloseTo(bounds.global, 12)
    expect(result.unclipped).toBeGreaterThan(result.stepped)
  })

  it('without bounds takes nothing away', () => {
    const run = trained({ ...PAGE_RECIPE, clip: { global: null, step: null } })
    const result = ask(run, 'clipping', { bounds: null })
    expect(result).toMatchObject({ bounds: { global: null, step: null }, scale: 1, clipped: result.unclipped })
    expect(result.stepClips.map(({ tensor }) => tensor)).toEqual(['da.l0.fwd'])
    for (const { before, after, clipped } of result.stepClips) {
      expect(after).toEqual(before)
      expect(before.every((norm) => norm > 0) && clipped.every((count) => count === 0)).toBe(true)
    }
    close(result.unclipped, run.pass().gradNorm, 1e-5)
    expect(result.norms).toEqual(result.unclippedNorms)
  })
})

describe('truncation', () => {
  it.each(CELLS)('of %s loses what the run with that setting does not have', (cell) => {
    const recipe = { ...PAGE_RECIPE, cell, layers: 2 }
    const run = trained(recipe)
    const result = ask(run, 'truncation', { k: 2 })
    const full = createRun(recipe)
    const cut = createRun({ ...recipe, truncate: 2 })
    for (const other of [full, cut]) other.restore({ ...run.checkpoint() })
    const [gradients, truncated] = [full, cut].map((other) => (other.pass(), numbersOf(other.model.parameters, 'gradient')))
    const flat = (arrays: typeof gradients) => arrays!.flatMap((array) => [...array])
    const [u, v] = [flat(gradients), flat(truncated)]
    const dot = u.reduce((sum, x, i) => sum + x * v[i]!, 0)
    expect(result.all.angle).toBeCloseTo((Math.acos(dot / Math.hypot(...u) / Math.hypot(...v)) * 180) / Math.PI, 3)
    expect(result.all.ratio).toBeCloseTo(Math.hypot(...v) / Math.hypot(...u), 5)
    expect(result.cuts).toEqual({ 'l0.fwd': [2, 4], 'l1.fwd': [2, 4] })
    expect(result.weights.map(({ tensor }) => tensor)).toEqual(run.model.parameters.map(({ name }) => name))
    // The read-out does not notice.
    expect(result.weights.at(-1)).toMatchObject({ tensor: 'by', angle: 0, ratio: 1 })
    expect(result.norms['dh.l1.fwd']![1]).toBe(0)
    expect(result.fullNorms['dh.l1.fwd']![1]).toBeGreaterThan(0)
  })

  it('longer than the sequence cuts nothing', () => {
    const result = ask(trained({ ...PAGE_RECIPE, truncate: 2 }), 'truncation', { k: 6 })
    expect(result.all).toMatchObject({ angle: 0, ratio: 1 })
    expect(result.cuts).toEqual({ 'l0.fwd': [] })
  })

  it('with feedback, too, compares two gradients of one pass', () => {
    const recipe = { ...MODE_RECIPES.many_to_many_encdec, batch: 3, hidden: 5, feedback: true, layers: 2 }
    const run = trained(recipe)
    expect(ask(run, 'truncation', { k: 8 }).all.angle).toBe(0)
    const result = ask(run, 'truncation', { k: 1 })
    const cut = createRun({ ...recipe, truncate: 1 })
    cut.restore(run.checkpoint())
    close(result.all.truncated, cut.pass().gradNorm, 1e-4)
  })
})
