// Data of one's own in the store: read, kept, shown, and still there after a reload, Back, a change of sizes and a worker that dies.
import { expect, test } from 'vitest'
// Loaded here, so that no test waits for it.
import '../../src/data/read.ts'
import '../../src/store/own.ts'
import { memoryKeep } from '../../src/store/keep.ts'
import { world } from './world.ts'
import type { World } from './world.ts'

const CSV = ['id,v', ...Array.from({ length: 11 }, (_, n) => Array.from({ length: 2 + (n % 4) }, (_, t) => `s${n},${n * 10 + t}`)).flat()].join('\n')

const actions = (page: World) => page.store.getState().actions
const own = (page: World) => page.store.getState().own

async function shown(page: World, text = CSV): Promise<World> {
  actions(page).readText(text)
  await page.until(() => !own(page).reading)
  await page.settled()
  return page
}

const cube = (storage = memoryKeep(), hash = '#/cube') => world({ hash, environment: { storage } })

test('data that were read are on the stage, as batches with a smaller rest; the address names them', async () => {
  const page = await shown(cube())
  const { recipe, snapshot, moment, built } = page.store.getState()
  expect(recipe).toMatchObject({ task: 'own', own: { sequences: 9, heldOut: 2 }, batch: 8, steps: 4, features: 1 })
  expect(snapshot).toMatchObject({ shape: { batch: 8 }, data: { task: 'own' } })
  expect({ moment, built }).toEqual({ moment: 0, built: 3 })
  expect(page.history.at(-1)).toBe(`#/cube?run=own-${recipe.own!.id}&built=3`)
  actions(page).oneIteration()
  await page.settled()
  expect(page.store.getState().snapshot).toMatchObject({ iteration: 1, shape: { batch: 1 } })
  actions(page).oneIteration()
  await page.settled()
  expect(page.store.getState().snapshot).toMatchObject({ iteration: 2, shape: { batch: 8 } })
})

test('what cannot be read changes nothing but says why; the next that can be takes that back', async () => {
  const page = await shown(cube())
  const before = page.store.getState()
  await shown(page, 'id,v\na,1\na,x\na,3')
  const after = page.store.getState()
  expect(after.own.trouble).toEqual({ code: 'unreadable', data: { what: 'not_number', row: 3, column: 'v', given: 'x' } })
  expect([after.recipe, after.snapshot, after.own.shown]).toEqual([before.recipe, before.snapshot, before.own.shown])
  expect(page.history.at(-1)).toBe(`#/cube?run=own-${before.recipe.own!.id}&built=3`)
  actions(page).readText('x'.repeat(50_000_000))
  await page.until(() => !own(page).reading)
  expect(own(page).trouble).toEqual({ code: 'unreadable', data: { what: 'too_large', megabytes: 50, most: 10 } })
  expect(page.workers[0]!.heard.filter((message) => 'request' in message && message.request.kind === 'read')).toHaveLength(2)
  await shown(page, '[[[1],[2],[3]],[[4],[5]]]')
  expect(own(page)).toMatchObject({ trouble: null, shown: { reading: { format: 'json', sequences: 2 } } })
})

test('another choice reads the same data again', async () => {
  const page = await shown(cube())
  const id = own(page).shown!.id
  actions(page).rereadOwn({ standardise: false, when: 'last', features: [1] })
  await page.until(() => !own(page).reading)
  await page.settled()
  expect(page.store.getState().recipe).toMatchObject({ mode: 'many_to_one', own: { modes: ['many_to_one'] } })
  expect(own(page).shown).toMatchObject({ choices: { standardise: false }, reading: { scales: null } })
  expect(own(page).shown!.id).not.toBe(id)
  page.browserBack()
  await page.until(() => own(page).shown?.id === id)
  await page.settled()
  expect(page.store.getState().recipe.mode).toBe('many_to_many_synced')
})

test('a reload finds data, iteration and numbers again; another browser says that the data are not there', async () => {
  const storage = memoryKeep()
  const page = await shown(cube(storage))
  actions(page).goToIteration(5)
  await page.settled()
  page.leave()
  const { snapshot } = page.store.getState()
  const hash = page.history.at(-1)!
  expect(hash).toMatch(/run=own-[a-z0-9]+&iteration=5/)
  const again = cube(storage, hash)
  await again.until(() => again.store.getState().snapshot !== null)
  expect(again.store.getState().snapshot).toMatchObject({ iteration: 5, loss: snapshot!.loss, shape: snapshot!.shape })
  expect(own(again).shown).toEqual(own(page).shown)
  const elsewhere = cube(memoryKeep(), hash)
  await elsewhere.until(() => elsewhere.store.getState().snapshot !== null)
  expect(elsewhere.store.getState()).toMatchObject({ iteration: 0, recipe: { task: 'adding' }, corrections: [{ rule: 'own_unknown' }] })
})

test('changed half way, the run keeps its data and its weights, also after a reload', async () => {
  const storage = memoryKeep()
  const page = await shown(cube(storage))
  actions(page).goToIteration(2)
  await page.settled()
  const weights = page.store.getState().snapshot!.tensors['Wh.l0.fwd']!.data.slice()
  actions(page).change({ batch: 4 })
  await page.until(() => page.store.getState().run.kept !== null)
  await page.settled()
  const { snapshot, run, recipe } = page.store.getState()
  expect(run.kept).toBe(`own-${recipe.own!.id}-run1`)
  expect(snapshot).toMatchObject({ iteration: 2, shape: { batch: 1 }, data: { task: 'own' } })
  expect(snapshot!.tensors['Wh.l0.fwd']!.data).toEqual(weights)
  page.leave()
  const again = cube(storage, page.history.at(-1)!)
  await again.until(() => again.store.getState().snapshot !== null)
  expect(again.store.getState()).toMatchObject({ iteration: 2, recipe: { batch: 4, task: 'own' }, corrections: [] })
  expect(again.store.getState().snapshot!.tensors['Wh.l0.fwd']!.data).toEqual(weights)
})

test('a worker that dies gets the data again', async () => {
  const page = await shown(cube())
  actions(page).goToIteration(2)
  await page.settled()
  const { loss } = page.store.getState().snapshot!
  page.workers[0]!.die()
  await page.until(() => page.store.getState().run.restartedAt !== null && page.store.getState().pending === null)
  actions(page).goToIteration(0)
  await page.settled()
  actions(page).goToIteration(2)
  await page.settled()
  expect(page.workers).toHaveLength(2)
  expect(page.store.getState().snapshot).toMatchObject({ loss, data: { task: 'own' } })
})

test('the file for somebody else opens the same picture in another browser', async () => {
  const page = await shown(cube())
  actions(page).goToIteration(4)
  await page.settled()
  actions(page).saveOwn()
  await page.until(() => page.saved.length > 0)
  const { snapshot } = page.store.getState()
  const elsewhere = cube()
  await shown(elsewhere, String(page.saved[0]!.body))
  await elsewhere.until(() => elsewhere.store.getState().snapshot?.iteration === 4)
  expect(elsewhere.store.getState().snapshot).toMatchObject({ loss: snapshot!.loss, shape: snapshot!.shape })
  expect(own(elsewhere).shown).toEqual(own(page).shown)
})

test('the series that comes with the page opens from its address anywhere', async () => {
  const page = cube(memoryKeep(), '#/cube?run=own-seattle')
  await page.until(() => page.store.getState().snapshot !== null)
  expect(page.store.getState()).toMatchObject({ corrections: [], recipe: { own: { id: 'seattle', sequences: 39 } }, own: { shown: { sample: true } } })
})

test('a full browser says so, and the data stay for now', async () => {
  const full = { ...memoryKeep(), set: async () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' })) }
  const page = await shown(cube(full))
  await page.until(() => page.store.getState().unsaved !== null)
  expect(page.store.getState()).toMatchObject({ unsaved: 'full', recipe: { task: 'own' } })
})

test('a Reset is the last word, however long reading takes', async () => {
  const page = cube()
  await page.settled()
  const { recipe } = page.store.getState()
  actions(page).readText(CSV)
  actions(page).reset()
  await page.settled()
  // Whatever was under way has been answered by now.
  await shown(page, 'id,v\na,1\na,x\na,3')
  expect(page.store.getState().recipe).toEqual(recipe)
  actions(page).readText(CSV)
  await page.until(() => page.workers[0]!.heard.filter((message) => 'request' in message && message.request.kind === 'read').length >= 2)
  actions(page).reset()
  await page.settled()
  expect(own(page).reading).toBe(false)
  expect(page.store.getState().recipe).toEqual(recipe)
})
