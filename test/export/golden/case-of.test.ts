/** Exported files go through the golden command in float64: every cell, every mode, and what else the format has words for. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runGolden } from '../../../src/commands/golden.ts'
import { CELLS, MODES } from '../../../src/engine/spec.ts'
import { cannotHold, MOST_NUMBERS, notHeldOf, numbersIn, preventingOf } from '../../../src/export/cannot-hold.ts'
import { goldenText } from '../../../src/export/golden/case-of.ts'
import type { GoldenCase } from '../../../src/export/golden/format.ts'
import { checkRecipe } from '../../../src/run/check-recipe.ts'
import { PAGE_RECIPE } from '../../../src/run/recipe-defaults.ts'
import { MODE_RECIPES } from '../../../src/run/recipe-modes.ts'
import { createRun } from '../../../src/run/run.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import { build } from '../../support/networks.ts'

const SMALL = { batch: 3, hidden: 4, steps: 5 }

function sane(recipe: Partial<Recipe>): Recipe {
  const { recipe: checked, corrections } = checkRecipe(recipe)
  expect(corrections).toEqual([])
  return checked
}

/** Trained a little, so that nothing is as it was drawn (biases that are zero, say). */
function textOf(recipe: Recipe, iterations = 3): string {
  const run = createRun(recipe)
  for (let k = 0; k < iterations; k++) run.step()
  const made = goldenText({ name: 'exported', workspace: run.workspace, batch: run.currentBatch(), clip: recipe.clip.global })
  if (!('text' in made)) throw new Error(made.prevented)
  return made.text
}

const parsed = (recipe: Recipe) => JSON.parse(textOf(recipe)) as GoldenCase

/** What the golden command says about files with these texts. */
function checked(texts: Record<string, string>): { code: number; lines: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'exported-'))
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.json`), text)
    const lines: string[] = []
    return { code: runGolden([folder], (line) => lines.push(line)), lines }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function variantsOf(recipe: Recipe): Record<string, Recipe> {
  const { mode, task, steps } = recipe
  const differ = task === 'adding' || task === 'parity'
  const variants: Record<string, Partial<Recipe>> = {
    plain: {},
    deep: { layers: 2 },
    both: { layers: 2, directions: 2, outputActivation: 'tanh', ...(differ && { lengths: [2, steps, 3] }) },
    ...(mode === 'many_to_many_encdec' && { over: { write: 'over' as const } }),
    ...(mode === 'many_to_one' && { sure: { task: 'parity' as const, features: 2, outputs: 1, loss: 'bce_logits' as const, lengths: [5, 2, 1 + 1] } }),
  }
  return Object.fromEntries(Object.entries(variants).map(([name, variant]) => [name, sane({ ...recipe, ...variant })]))
}

describe.each(CELLS)('files exported from %s', (cell) => {
  it.each(MODES)('in mode %s pass the golden command', (mode) => {
    const steps = mode === 'one_to_one' ? 1 : SMALL.steps
    const variants = variantsOf({ ...MODE_RECIPES[mode], ...SMALL, steps, cell })
    const { code, lines } = checked(Object.fromEntries(Object.entries(variants).map(([name, recipe]) => [name, textOf(recipe)])))
    expect(lines).toHaveLength(Object.keys(variants).length)
    for (const line of lines) expect(line).toMatch(/^\S+ float64 ok worst \d\.\de-1[2-9] /)
    expect(code).toBe(0)
  })
})

describe('an exported file', () => {
  const recipe = sane({ ...PAGE_RECIPE, ...SMALL, cell: 'lstm', lengths: [2, 5, 4] })

  it('has the keys of the published ones', () => {
    const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/g4-many-to-one-lstm-bce.json'), 'utf8')) as Record<string, object>
    const own = parsed(recipe) as unknown as Record<string, object>
    for (const part of ['spec', 'optim', 'expected']) expect(Object.keys(own[part]!).sort()).toEqual(Object.keys(published[part]!).sort())
    expect(Object.keys(own).sort()).toEqual(['expected', 'format', 'inputs', 'name', 'optim', 'spec', 'targets', 'weights'])
  })

  it('has the weights of the page exactly, and the loss and the gradient that the page shows', () => {
    const run = createRun(recipe)
    for (let k = 0; k < 3; k++) run.step()
    const golden = parsed(recipe)
    expect((golden.weights['l0.fwd.U'] as number[][]).flat()).toEqual([...run.model.byName['Wh.l0.fwd']!.value])
    expect((golden.inputs as number[][][])[1]![2]).toEqual([...run.currentBatch().inputs.slice(2 * 6 + 2, 2 * 6 + 4)])
    const { loss, gradNorm } = run.pass()
    expect(golden.expected.loss).toBeCloseTo(loss, 6)
    expect(golden.expected.grad_norm).toBeCloseTo(gradNorm, 6)
    expect(golden.optim.clip.max_norm).toBe(recipe.clip.global)
    expect(golden.spec.lengths).toEqual([2, 5, 4])
  })

  it('leaves the run as it was', () => {
    const run = createRun(recipe)
    run.step()
    const pass = run.pass()
    const before = run.workspace.levels[0]!.directions[0]!.memory.dh_tbh.slice()
    goldenText({ name: 'x', workspace: run.workspace, batch: run.currentBatch(), clip: null })
    expect(run.workspace.levels[0]!.directions[0]!.memory.dh_tbh).toEqual(before)
    expect(run.pass()).toBe(pass)
  })

  it('of what the format has no words for is the network without it, and passes', () => {
    const parity = { ...MODE_RECIPES.many_to_many_synced, ...SMALL }
    const files = {
      truncated: textOf(sane({ ...PAGE_RECIPE, ...SMALL, truncate: 2, clip: { global: null, step: 1e-3 } })),
      fed: textOf(sane({ ...MODE_RECIPES.many_to_many_encdec, ...SMALL, feedback: true })),
      drawn: textOf(sane({ ...parity, inputs: [0, 2], reads: [1, 4] })),
    }
    expect(checked(files)).toMatchObject({ code: 0 })
    expect((JSON.parse(files.drawn) as GoldenCase).spec).toMatchObject({ mode: 'many_to_many_encdec', output_steps: [1, 4], seq_in: 2 })
  })

  it('is not made of numbers that are not finite', () => {
    const run = createRun(recipe)
    run.model.byName.Wy!.value[0] = Infinity
    expect(goldenText({ name: 'x', workspace: run.workspace, batch: run.currentBatch(), clip: null })).toEqual({ prevented: 'not_finite' })
    run.model.byName.Wy!.value.fill(3e38)
    run.model.byName['b.l0.fwd']!.value.fill(3e38)
    const batch = { ...run.currentBatch(), targets: Float64Array.of(1e300, 1e300, 1e300) }
    expect(goldenText({ name: 'x', workspace: run.workspace, batch, clip: null })).toEqual({ prevented: 'not_finite' })
  })
})

describe('what the format cannot hold', () => {
  it('is said of a recipe, in one order', () => {
    expect(cannotHold(PAGE_RECIPE, 'numbers')).toEqual(['optimizer'])
    expect(cannotHold({ ...PAGE_RECIPE, truncate: 2, clip: { global: 1, step: 5 } }, 'numbers')).toEqual(['truncate', 'step_clip', 'optimizer'])
    // Cut every 6 of 6 steps is not cut.
    expect(cannotHold({ ...PAGE_RECIPE, truncate: 6 }, 'numbers')).toEqual(['optimizer'])
    expect(cannotHold({ ...MODE_RECIPES.many_to_many_encdec, feedback: true }, 'numbers')).toEqual(['feedback', 'optimizer'])
    expect(cannotHold({ ...MODE_RECIPES.many_to_many_synced, reads: [1, 3], inputs: [0] }, 'numbers')).toEqual(['pattern', 'optimizer'])
    expect(cannotHold({ ...PAGE_RECIPE, batch: 128, steps: 200, hidden: 128 }, 'numbers')).toEqual(['optimizer', 'size'])
    expect(cannotHold({ ...PAGE_RECIPE, lengths: [2, 5, 4, 6] }, 'numbers')).toEqual(['optimizer'])
    const before = { ...PAGE_RECIPE, lengths: [2, 5, 4, 6], padding: 'before' as const }
    expect(cannotHold(before, 'numbers')).toEqual(['optimizer', 'padding'])
    expect([cannotHold(before, 'pytorch'), cannotHold(before, 'keras'), cannotHold(before, 'weights')]).toEqual([['padding'], ['padding'], []])
    expect([preventingOf('pytorch', ['padding']), preventingOf('keras', ['dropout', 'padding'])]).toEqual([['padding'], ['padding']])
  })

  it('is not saved: lengths alone would mean padding after the sequences', () => {
    const run = createRun({ ...PAGE_RECIPE, lengths: [2, 5, 4, 6], padding: 'before' })
    expect(goldenText({ name: 'x', workspace: run.workspace, batch: run.currentBatch(), clip: null })).toEqual({ prevented: 'padding' })
  })

  it('is said of any model', () => {
    const of = (network: Parameters<typeof build>[0]) => {
      const { workspace } = build(network)
      return notHeldOf({ architecture: workspace.model.architecture, schedule: workspace.schedule, objective: workspace.objective, batch: workspace.batch, lengths: null }, 'numbers')
    }
    expect(of({ initial: 'carried' })).toContain('carried')
    expect(of({ initial: 'given' })).toContain('initial')
    expect(of({ dropout: { input: 0.5, readOut: 0 } })).toContain('dropout')
    expect(of({ embedding: { vocabulary: 7 } })).toContain('embedding')
    const { workspace, batch } = build({ embedding: { vocabulary: 7 } })
    const made = goldenText({ name: 'x', workspace, batch, clip: null })
    if (!('text' in made)) throw new Error(made.prevented)
    const { indexes, inputs, weights } = JSON.parse(made.text) as GoldenCase
    const table = workspace.model.byName.E!
    const [first] = [indexes].flat(3) as number[]
    expect(([inputs].flat(4) as number[]).slice(0, table.shape[1])).toEqual(Array.from(table.value.subarray(first! * table.shape[1]!, (first! + 1) * table.shape[1]!)))
    expect(Object.keys(weights)).not.toContain('E')
    expect(checked({ embedded: made.text })).toMatchObject({ code: 0 })
  })

  it('counts the numbers of a file as they are', () => {
    const recipe = sane({ ...PAGE_RECIPE, ...SMALL, cell: 'lstm', layers: 2 })
    const { weights, inputs, targets, expected } = parsed(recipe)
    const count = (tree: unknown): number => (typeof tree === 'number' ? 1 : tree === null ? 0 : Object.values(tree as object).reduce((sum: number, item) => sum + count(item), 0))
    // Beside them: loss, norm, scale and four losses of adam.
    const run = createRun(recipe)
    const exported = { architecture: run.model.architecture, schedule: run.workspace.schedule, objective: run.workspace.objective, batch: recipe.batch, lengths: null }
    expect(numbersIn(exported)).toBe(count([weights, inputs, targets, expected]) - 7)
    expect(MOST_NUMBERS).toBeGreaterThan(32 * 100 * 128 * 2 + 6 * 20_000)
  })
})
