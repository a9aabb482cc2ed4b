/** What a change of sizes says: which tensors change their shape, and which do not. */

import { expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { sizeChange } from '../../src/store/size-change.ts'

const words = (names: string) => names.split(' ').filter(Boolean)

it.each<[string, Partial<Recipe>, Partial<Recipe>, string, string, boolean]>([
  ['batch', {}, { batch: 5 }, 'X h y target', 'Wx Wh b Wy by', false],
  ['steps', {}, { steps: 7 }, 'X h', 'y target Wx Wh b Wy by', false],
  ['steps', { mode: 'many_to_many_synced' }, { steps: 7 }, 'X h y target', 'Wx Wh b Wy by', false],
  ['features', {}, { features: 3 }, 'X Wx', 'h y target Wh b Wy by', true],
  ['hidden', {}, { hidden: 6 }, 'h Wx Wh b Wy', 'X y target by', true],
  ['hidden', { cell: 'lstm' }, { hidden: 6 }, 'h c Wx Wh b Wy', 'X y target by', true],
  ['hidden', { cell: 'gru' }, { hidden: 6 }, 'h Wx Wh b bh Wy', 'X y target by', true],
  ['outputs', {}, { outputs: 2 }, 'y target Wy by', 'X h Wx Wh b', true],
  ['layers', {}, { layers: 2 }, 'h Wx Wh b', 'X y target Wy by', true],
  ['directions', {}, { directions: 2 }, 'h Wx Wh b Wy', 'X y target by', true],
  ['cell', {}, { cell: 'lstm' }, 'c Wx Wh b', 'X h y target Wy by', true],
  ['cell', {}, { cell: 'gru' }, 'Wx Wh b bh', 'X h y target Wy by', true],
  ['cell', {}, { cell: 'rnn_relu' }, '', 'X h y target Wx Wh b Wy by', true],
  ['cell', { cell: 'lstm' }, { cell: 'gru' }, 'c Wx Wh b bh', 'X h y target Wy by', true],
])('%s of %o changed by %o', (field, start, part, changed, unchanged, newWeights) => {
  const before = { ...PAGE_RECIPE, ...start }
  const after = { ...before, ...part }
  const key = field as 'batch'
  expect(sizeChange(before, after)).toMatchObject({
    field,
    from: String(before[key]),
    to: String(after[key]),
    changed: words(changed),
    unchanged: words(unchanged),
    newWeights,
  })
})

it('says nothing where no size changed', () => {
  expect(sizeChange(PAGE_RECIPE, { ...PAGE_RECIPE, seed: 2, truncate: 3 })).toBeNull()
})
