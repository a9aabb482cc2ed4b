/** The state between batches: what is carried over is what the engine computes when it runs one batch after the other, and one long sequence. */

import { describe, expect, it } from 'vitest'
import type { OwnSet } from '../../../src/data/choices.ts'
import { GUESS_ALL } from '../../../src/data/choices.ts'
import { readData } from '../../../src/data/read.ts'
import { sampleText } from '../../../src/data/samples.ts'
import { plainSet, buildIn } from '../../../src/engine/kernels/sets.ts'
import { createModel } from '../../../src/engine/model.ts'
import { scheduleFor } from '../../../src/engine/modes.ts'
import { forward, lossOf } from '../../../src/engine/passes.ts'
import { CELLS } from '../../../src/engine/spec.ts'
import { carryState, createWorkspace, layersOf } from '../../../src/engine/workspace.ts'
import type { Workspace } from '../../../src/engine/workspace.ts'
import { checkRecipe } from '../../../src/run/check-recipe.ts'
import { PAGE_RECIPE } from '../../../src/run/recipe-defaults.ts'
import { MODE_RECIPES } from '../../../src/run/recipe-modes.ts'
import { createRun } from '../../../src/run/run.ts'
import type { Run } from '../../../src/run/run.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import { architectureOf, objectiveOf, scheduleOf } from '../../../src/run/shape-of.ts'
import type { StatefulPasses, StatefulResult } from '../../../src/trace/contract/stateful-experiment.ts'
import { createExperiments, finishExperiment } from '../../../src/trace/experiments/experiments.ts'

function runAt(recipe: Partial<Recipe>, iteration: number, own: OwnSet | null = null): Run {
  const run = createRun(checkRecipe({ ...PAGE_RECIPE, ...recipe }).recipe, { own })
  while (run.iteration < iteration) run.step()
  return run
}

const ask = (run: Run) => finishExperiment(createExperiments(run)({ name: 'stateful', order: {} })) as StatefulResult

function passes(run: Run): StatefulPasses {
  const result = ask(run)
  if (result.refused !== null) throw new Error(result.refused)
  return result
}

/** In float64, with the weights of the run. */
function byHand({ recipe, model }: Run, schedule = scheduleOf(recipe)): Workspace {
  const workspace = buildIn(plainSet, 'float64', ({ kernels, arena }) => createWorkspace(createModel(architectureOf(recipe), kernels, arena), schedule, recipe.batch, objectiveOf(recipe)))
  workspace.model.parameters.forEach(({ name, value }) => value.set(model.byName[name]!.value))
  return workspace
}

function close(a: ArrayLike<number>, b: ArrayLike<number>) {
  expect(a.length).toBe(b.length)
  expect(Math.max(0, ...Array.from(a, (value, i) => Math.abs(value - b[i]!)))).toBeLessThanOrEqual(1e-12)
}

const RECIPES: [string, Partial<Recipe>][] = [
  ...CELLS.map((cell): [string, Partial<Recipe>] => [cell, { cell }]),
  ['one step', { steps: 1, mode: 'one_to_one', task: 'rings' }],
  ['lstm, two layers', { cell: 'lstm', layers: 2, hidden: 4, batch: 3, steps: 9 }],
  ['gru, other lengths', { ...MODE_RECIPES.many_to_many_synced, cell: 'gru', batch: 3, lengths: [9, 4, 6] }],
  ['padding before', { batch: 3, lengths: [6, 2, 4], padding: 'before' }],
]

describe.each(RECIPES)('%s', (_, recipe) => {
  it('is one batch after the other in the engine, from zeros and carried over', () => {
    const run = runAt(recipe, 3)
    const result = passes(run)
    expect(result).toMatchObject({ iteration: 3, batch: run.recipe.batch, steps: run.recipe.steps, hidden: run.recipe.hidden, precision: 'float64' })
    const { steps, batch, hidden } = run.recipe
    const slab = batch * hidden
    const [before, reset] = [byHand(run), byHand(run)]
    const carried = byHand(run, { ...scheduleOf(run.recipe), initial: 'carried' })
    forward(before, run.task.batch(2))
    forward(reset, run.task.batch(3))
    carryState(before, carried)
    forward(carried, run.task.batch(3))
    expect([result.losses.reset, result.losses.carried]).toEqual([lossOf(reset), lossOf(carried)])
    expect(Object.keys(result.states)).toHaveLength(layersOf(reset).length * (run.recipe.cell === 'lstm' ? 2 : 1))
    layersOf(reset).forEach(({ name, memory, cell }, i) => {
      const other = layersOf(carried)[i]!.memory
      const kinds = [['h', memory.h_tbh, other.h_tbh, layersOf(before)[i]!.memory.hLast_bh], ...(cell.hasCellState ? [['c', memory.c_tbh, other.c_tbh, layersOf(before)[i]!.memory.cLast_bh] as const] : [])] as const
      for (const [kind, zero, on, last] of kinds) {
        const state = result.states[`${kind}.${name}`]!
        close(state.before, last)
        close(state.reset.initial, new Float64Array(slab))
        close(state.carried.initial, last)
        close(state.reset.first, zero.slice(0, slab))
        close(state.carried.first, on.slice(0, slab))
        close(state.reset.last, zero.slice(-slab))
        close(state.carried.last, on.slice(-slab))
        close(state.apart, Array.from({ length: steps }, (__, t) => Math.hypot(...Array.from({ length: slab }, (___, k) => on[t * slab + k]! - zero[t * slab + k]!))))
      }
    })
  })
})

it.each(CELLS)('%s: two batches with the state carried over are one sequence of twice the length', (cell) => {
  const run = runAt({ cell, layers: 2, steps: 5 }, 4)
  const { steps, batch, hidden, features } = run.recipe
  const long = byHand(run, scheduleFor('many_to_one', { steps: 2 * steps }))
  const [one, two] = [run.task.batch(3), run.task.batch(4)]
  const inputs = new Float64Array(2 * steps * batch * features)
  inputs.set(one.inputs)
  inputs.set(two.inputs, steps * batch * features)
  forward(long, { inputs, targets: two.targets, lengths: null })
  const { states, losses } = passes(run)
  expect(Math.abs(lossOf(long) - losses.carried)).toBeLessThanOrEqual(1e-12)
  const slab = batch * hidden
  for (const { name, memory } of layersOf(long)) {
    const state = states[`h.${name}`]!
    close(state.carried.initial, memory.h_tbh.slice((steps - 1) * slab, steps * slab))
    close(state.carried.first, memory.h_tbh.slice(steps * slab, (steps + 1) * slab))
    close(state.carried.last, memory.hLast_bh)
  }
})

describe('there is nothing to carry over', () => {
  it('into the first batch', () => {
    expect(ask(runAt({}, 0))).toEqual({ refused: 'first', iteration: 0 })
  })

  it('with two directions', () => {
    expect(ask(runAt({ directions: 2 }, 2))).toEqual({ refused: 'directions', iteration: 2 })
  })

  it('from and into the smaller rest of an epoch', async () => {
    const { set } = readData(new TextEncoder().encode(await sampleText('table')), GUESS_ALL, 'table')
    const { sequences, steps, features, outputs, loss } = set.facts
    const recipe: Partial<Recipe> = { task: 'own', own: set.facts, mode: 'many_to_one', batch: 128, steps, features, outputs, loss }
    const rest = sequences % 128
    const last = Math.floor(sequences / 128)
    const [usual, into, from] = [1, last, last + 1].map((iteration) => ask(runAt(recipe, iteration, set)))
    expect(rest).toBeGreaterThan(0)
    expect(usual).toMatchObject({ refused: null, batch: 128 })
    expect(into).toEqual({ refused: 'sizes', iteration: last, before: 128, batch: rest })
    expect(from).toEqual({ refused: 'sizes', iteration: last + 1, before: rest, batch: 128 })
  })
})
