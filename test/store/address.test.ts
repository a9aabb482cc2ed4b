/** The address: what is written is read back, and nothing that anybody types breaks it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELLS, MODES } from '../../src/engine/spec.ts'
import { BOUNDS, checkRecipe } from '../../src/run/check-recipe.ts'
import { PRESETS, presetOf } from '../../src/run/presets.ts'
import { optimizerDefaults, PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { recipeForMode, recipeForTask } from '../../src/run/recipe-for-mode.ts'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import { OPTIMIZERS, PADDINGS, TASKS } from '../../src/run/recipe.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { lessonRecipe } from '../../src/store/recipe-book.ts'
import { formatAddress, isAddressable, parseAddress } from '../../src/store/address.ts'
import type { Address } from '../../src/store/address.ts'
import { keepLink } from '../../src/store/address-link.ts'
import { FIXABLE, HIDEABLE } from '../../src/store/link-state.ts'
import { MIXUPS } from '../../src/store/mixup-state.ts'
import { AXES_ORDERS, LIBRARIES, THEMES } from '../../src/store/state.ts'

const within = ({ low, high }: { low: number; high: number }) => fc.integer({ min: low, max: high })
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

/** A preset, changed in what an address can say, and checked. */
const recipes = fc
  .record({
    preset: fc.constantFrom(...PRESETS),
    part: fc.record(
      {
        cell: fc.constantFrom(...CELLS),
        mode: fc.constantFrom(...MODES),
        batch: within(BOUNDS.batch),
        steps: within(BOUNDS.steps),
        features: within(BOUNDS.features),
        hidden: within(BOUNDS.hidden),
        outputs: within(BOUNDS.outputs),
        layers: within(BOUNDS.layers),
        directions: fc.constantFrom(1 as const, 2 as const),
        lengths: orNull(fc.array(within(BOUNDS.steps), { maxLength: 8 })),
        padding: fc.constantFrom(...PADDINGS),
        inputs: orNull(fc.array(fc.nat(20), { maxLength: 5 })),
        reads: orNull(fc.array(fc.nat(20), { maxLength: 5 })),
        write: fc.constantFrom('after' as const, 'over' as const),
        feedback: fc.boolean(),
        truncate: orNull(within(BOUNDS.steps)),
        seed: within(BOUNDS.seed),
        clip: fc.record({ global: orNull(fc.double({ min: 1e-6, max: 1e6, noNaN: true })), step: orNull(fc.double({ min: 1e-6, max: 1e6, noNaN: true })) }),
        optimizer: fc.record({ name: fc.constantFrom(...OPTIMIZERS), rate: fc.double({ min: 1e-7, max: 10, noNaN: true }) }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ preset, part }) => {
    const start = presetOf(preset).recipe
    const { name, rate } = part.optimizer ?? start.optimizer
    const optimizer = { ...(name === start.optimizer.name ? start.optimizer : optimizerDefaults(name)), rate }
    return checkRecipe({ ...start, ...part, optimizer }).recipe
  })

/** Through the modes with the combobox, or to any task, then changed. */
const travelled = fc.record({ recipe: recipes, modes: fc.array(fc.constantFrom(...MODES), { maxLength: 3 }), task: orNull(fc.constantFrom(...TASKS)), steps: within(BOUNDS.steps), mode: fc.constantFrom(...MODES) }).map(({ recipe, modes, task, steps, mode }) => {
  const there = modes.reduce(recipeForMode, recipe)
  return checkRecipe(task === null ? there : { ...recipeForTask(there, task), steps, mode }).recipe
})

const addresses: fc.Arbitrary<Address> = fc.record({
  lesson: fc.constant('adding' as const),
  overview: fc.constant(false),
  recipe: fc.oneof(recipes, travelled),
  iteration: fc.integer({ min: 0, max: 1_000_000 }),
  moment: fc.integer({ min: 0, max: 100_000 }),
  depth: fc.integer({ min: 0, max: 1000 }).map((depth) => depth / 1000),
  layout: fc.constantFrom('chart', 'folded', 'block'),
  built: fc.constant(0),
  cubePanel: fc.constant(null),
  camera: orNull(fc.constantFrom('front', 'corner', '5,-12', '-170,90')),
  axes: fc.constantFrom(...AXES_ORDERS),
  radius: orNull(fc.double({ min: 0.01, max: 10, noNaN: true })),
  present: fc.boolean(),
  spine: fc.nat({ max: 60 }),
  mixup: orNull(fc.constantFrom(...MIXUPS)),
  own: fc.constant(null),
  run: orNull(fc.stringMatching(/^[a-z0-9]{1,20}$/)),
  library: orNull(fc.constantFrom(...LIBRARIES)),
  theme: orNull(fc.constantFrom(...THEMES)),
  language: orNull(fc.constantFrom('en' as const, 'fr' as const)),
  link: fc.record({ hide: fc.subarray([...HIDEABLE]), fix: fc.subarray([...FIXABLE]), origins: fc.uniqueArray(fc.constantFrom('https://course.example', 'http://localhost:8080', 'https://xn--bcher-kva.example'), { maxLength: 3 }) }),
})

/** What a hostile address may be made of. */
const PIECES = [
  '#/', 'adding', '?', '&', '=', '%', '%E0%A4%A', '%00', 'batch', 'steps', 'hidden', 'clip', 'step', 'lengths', ',', 'NaN', '1e999', '-1', '-0',
  '1e-999', 'Infinity', '[]', '{}', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'preset', 'lstm-50', 'none', 'null', 'undefined',
  '0x10', '1_000', '9'.repeat(400), '\u0000', '\ud800', 'é', '+', ' ', 'iteration', 'moment', '7.2', 'run', '../..', 'seed', 'optimizer', 'rate',
  'hide', 'fix', 'origin', 'top', 'https://a.example', 'javascript:', '*',
] as const
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => `#/adding?${pieces.join('')}`),
  fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)), { maxLength: 20 }).map((pairs) => `#/?${pairs.map((pair) => pair.join('=')).join('&')}`),
)

describe('the cube’s keys', () => {
  it('are read and written, and only where they mean something', () => {
    const round = (hash: string) => formatAddress(parseAddress(hash).address)
    for (const hash of ['#/cube?built=2', '#/cube?panel=order&axes=tbd', '#/cube?lengths=8,3,6,4,7,5&padding=before&panel=lengths', '#/cube?layout=folded&moment=3']) {
      expect(new Set(round(hash).split(/[?&]/))).toEqual(new Set(hash.split(/[?&]/)))
      expect(parseAddress(hash).corrections).toEqual([])
    }
    expect(round('#/cube?layout=chart&built=2')).toBe('#/cube?layout=chart')
    expect(round('#/adding?panel=order')).toBe('#/adding')
    expect(parseAddress('#/cube?panel=sideways&built=7&padding=around').corrections.map(({ field }) => field).toSorted()).toEqual(['built', 'padding', 'panel'])
  })
})

describe('the keys of a lesson link', () => {
  it('put known parts away and hold known sizes; others are left out with a correction', () => {
    const { address, corrections } = parseAddress('#/adding?hide=training,menu,top,training&fix=steps,size')
    expect(address.link).toEqual({ hide: ['top', 'training'], fix: ['steps'], origins: [] })
    expect(corrections.map(({ field, given, used }) => [field, given, used])).toEqual([['hide', 'menu', 'training,top'], ['fix', 'size', 'steps']])
  })

  it('name origins, never a path, a pattern or a password', () => {
    expect(parseAddress('#/adding?origin=https://Course.example/,http://localhost:8080').address.link.origins).toEqual(['https://course.example', 'http://localhost:8080'])
    for (const bad of ['*', 'null', 'course.example', 'https://a.example/path', 'https://me:pass@a.example', 'javascript:alert(1)', 'https://', 'https://*']) {
      const { address, corrections } = parseAddress(`#/adding?origin=${encodeURIComponent(bad)}`)
      expect(address.link.origins, bad).toEqual([])
      expect(corrections.map(({ field }) => field), bad).toEqual(['origin'])
    }
  })

  it('stay when another address is opened that says nothing of them', () => {
    const { link } = parseAddress('#/adding?hide=top&fix=batch&origin=https://a.example').address
    expect(parseAddress(keepLink('#/cube?depth=0', link)).address.link).toEqual(link)
    expect(parseAddress(keepLink('#/cube?hide=lesson', link)).address.link).toEqual({ ...link, hide: ['lesson'] })
  })
})

function expectValid(hash: string) {
  const { address } = parseAddress(hash)
  const { corrections, recipe } = checkRecipe(address.recipe)
  expect(corrections).toEqual([])
  expect(recipe).toEqual(address.recipe)
  for (const number of [address.iteration, address.moment, address.depth]) expect(Number.isFinite(number)).toBe(true)
  // What came of it is an address like any other.
  expect(parseAddress(formatAddress(address)).address).toEqual(address)
}

describe('the task in the address', () => {
  it.each(['adding', 'modes'] as const)('is told, with all that comes with it, from lesson %s on', (lesson) => {
    const anywhere = fc.record({ modes: fc.array(fc.constantFrom(...MODES), { maxLength: 3 }), task: orNull(fc.constantFrom(...TASKS)), part: fc.record({ steps: within(BOUNDS.steps), hidden: within(BOUNDS.hidden), seed: within(BOUNDS.seed), mode: fc.constantFrom(...MODES) }, { requiredKeys: [] }) })
    fc.assert(
      fc.property(anywhere, ({ modes, task, part }) => {
        const there = modes.reduce(recipeForMode, lessonRecipe(lesson))
        const { recipe } = checkRecipe({ ...(task === null ? there : recipeForTask(there, task)), ...part })
        expect(isAddressable(recipe, lesson)).toBe(true)
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('is left out where the mode tells it, and all that comes with it', () => {
    const { address } = parseAddress('#/adding')
    const at = (recipe: Recipe) => formatAddress({ ...address, recipe })
    for (const mode of ['one_to_one', 'one_to_many', 'many_to_many_encdec'] as const) expect(at(recipeForMode(PAGE_RECIPE, mode))).toBe(`#/adding?mode=${mode}`)
    expect(at(recipeForMode(PAGE_RECIPE, 'many_to_many_synced'))).toBe('#/adding?mode=many_to_many_synced')
    expect(at(recipeForTask(PAGE_RECIPE, 'parity'))).toBe('#/adding?task=parity')
    expect(at({ ...recipeForTask(PAGE_RECIPE, 'parity'), mode: 'many_to_one', steps: 12 })).toBe('#/adding?task=parity&mode=many_to_one&steps=12')
    expect(at(presetOf('mode-one-to-many').recipe)).toBe('#/adding?preset=mode-one-to-many')
    const inModes = (recipe: Recipe) => formatAddress({ ...address, lesson: 'modes', recipe })
    // The bare address is the five side by side; one alone is named.
    expect(inModes(lessonRecipe('modes'))).toBe('#/modes?mode=many_to_many_synced')
    expect(formatAddress({ ...address, lesson: 'modes', recipe: lessonRecipe('modes'), overview: true, moment: 5 })).toBe('#/modes')
    // The lesson's own networks are smaller.
    expect(inModes(MODE_RECIPES.one_to_many)).toBe('#/modes?mode=one_to_many&batch=12&hidden=16')
    // Parity answers at the end too: adding has to be named.
    expect(inModes(MODE_RECIPES.many_to_one)).toBe('#/modes?task=adding&batch=12&hidden=16')
  })

  it('is corrected where it and the mode do not go together', () => {
    const { address, corrections } = parseAddress('#/adding?task=rings&mode=one_to_many&steps=9')
    expect(address.recipe).toMatchObject({ task: 'rings', mode: 'one_to_one', steps: 1 })
    expect(corrections.map(({ field, rule }) => [field, rule])).toEqual([['steps', 'steps_task'], ['mode', 'mode_task']])
    expect(parseAddress('#/adding?task=chess').corrections).toMatchObject([{ field: 'task', reason: 'choice', choices: TASKS }])
  })
})

describe('the address', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { address: read, corrections } = parseAddress(formatAddress(address))
        expect(read).toEqual(address)
        // What has no key of its own follows from the rest, and says so.
        expect(corrections.filter(({ field }) => field !== 'data')).toEqual([])
      }),
      { numRuns: Number(process.env.RUNS ?? 500), seed: 1 },
    )
  })

  it('never throws, and always gives a recipe that runs', () => {
    fc.assert(fc.property(hostile, expectValid), { numRuns: Number(process.env.RUNS ?? 1000), seed: 1 })
  })

  it.each([
    ['a million characters', `#/adding?batch=${'1'.repeat(1_000_000)}`],
    ['a million keys', `#/adding?${'batch=4&'.repeat(125_000)}`],
    ['a list of thousands', `#/adding?lengths=${'3,'.repeat(5000)}`],
    ['broken escapes', '#/adding?batch=%&steps=%E0%A4%A&%%%=%'],
    ['keys of every object', '#/adding?__proto__=1&constructor=2&toString=3'],
  ])('survives %s', (_name, hash) => expectValid(hash))

  it('says what it corrected', () => {
    const { address, corrections } = parseAddress('#/adding?batch=abc&steps=1e999&hidden=-3&cell=tanh&iteration=-5&depth=7&preset=nothing')
    expect(address.recipe).toEqual({ ...PAGE_RECIPE, hidden: 1 })
    expect(address).toMatchObject({ iteration: 0, depth: 1 })
    expect(corrections.map(({ field, reason }) => [field, reason])).toEqual(
      expect.arrayContaining([['batch', 'number'], ['steps', 'number'], ['hidden', 'range'], ['cell', 'choice'], ['iteration', 'range'], ['depth', 'range'], ['preset', 'choice']]),
    )
    expect(corrections).toHaveLength(7)
  })

  it('ignores keys that it does not know', () => {
    expect(parseAddress('#/adding?utm_source=x&foo=bar')).toEqual(parseAddress('#/adding'))
  })

  it('opens the first lesson from the bare address', () => {
    for (const hash of ['', '#', '#/', '#/modes', '#/modes/']) expect(parseAddress(hash)).toEqual(parseAddress('#/modes'))
    expect(parseAddress('#/reviews')).toMatchObject({ address: { lesson: 'reviews', overview: false, recipe: { task: 'reviews', batch: 32, steps: 100 } }, corrections: [] })
  })

  it('writes only what differs', () => {
    const { address } = parseAddress('#/adding')
    expect(formatAddress(address)).toBe('#/adding')
    const change = (part: object) => formatAddress({ ...address, recipe: checkRecipe({ ...PAGE_RECIPE, ...part }).recipe })
    expect(change({ hidden: 6, cell: 'gru' })).toBe('#/adding?cell=gru&hidden=6')
    expect(change({ clip: { global: null, step: 100 } })).toBe('#/adding?clip=step100')
    expect(change({ clip: { global: 2, step: 100 } })).toBe('#/adding?clip=2,step100')
    expect(change({ clip: { global: null, step: null } })).toBe('#/adding?clip=none')
    expect(change(presetOf('lasagne').recipe)).toBe('#/adding?preset=lasagne')
    // Its forget bias has no key of its own: the preset stays as what this one started from.
    expect(change({ ...presetOf('lstm-50').recipe, batch: 10 })).toBe('#/adding?preset=lstm-50&batch=10')
    expect(formatAddress({ ...address, iteration: 140, moment: 3, depth: 0.5, present: true, theme: 'dark' })).toBe(
      '#/adding?iteration=140&moment=3&depth=0.5&theme=dark&present=1',
    )
  })

  it('tells the five modes side by side from one of them', () => {
    for (const hash of ['#/modes', '#/modes?moment=3&depth=1']) {
      const { address } = parseAddress(hash)
      expect(address.overview).toBe(true)
      expect(formatAddress(address)).toBe(hash)
    }
    for (const mode of MODES) {
      const { address } = parseAddress(`#/modes?mode=${mode}`)
      expect(address).toMatchObject({ overview: false, recipe: { mode } })
      expect(parseAddress(formatAddress(address)).address).toEqual(address)
    }
    expect(parseAddress('#/adding').address.overview).toBe(false)
  })

  it('knows which recipes it cannot tell', () => {
    expect(isAddressable(PAGE_RECIPE, 'adding')).toBe(true)
    expect(isAddressable({ ...PAGE_RECIPE, optimizer: { ...PAGE_RECIPE.optimizer, beta1: 0.5 } }, 'adding')).toBe(false)
  })
})
