/** What panels point out in the picture is there under these ids, and cuts are where the engine makes them. */

import { describe, expect, it } from 'vitest'
import { cutIds, pathIds } from '../../../src/figures/stage/notes/path.ts'
import { placeOfWarning } from '../../../src/figures/stage/notes/warning.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import type { ShapeOptions } from '../../../src/gallery/shapes.ts'
import { PAGE_RECIPE } from '../../../src/run/recipe-defaults.ts'
import { createRun } from '../../../src/run/run.ts'
import { cutsOf } from '../../../src/trace/contract/cuts.ts'
import type { TruncationResult } from '../../../src/trace/contract/experiments.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { createExperiments, finishExperiment } from '../../../src/trace/experiments/experiments.ts'
import { chart, isRibbon } from './charts.ts'

const DESK = { width: 1200, height: 800 }
const SYNCED: ShapeOptions = { mode: 'many_to_many_synced', steps: 5 }

/** Ids of all arrows when everything has come back. */
function arrows(options: ShapeOptions): Set<string> {
  const last = momentsOf(shapeOf(options)).length - 1
  return new Set([last, 0].flatMap((moment) => chart(options, moment, 1, DESK).parts.filter(isRibbon).map(({ id }) => id.replace(/\?$/, ''))))
}

describe('a path', () => {
  it.each<[string, ShapeOptions, string]>([
    ['one layer', SYNCED, 'l0.fwd'],
    ['two layers', { ...SYNCED, layers: 2 }, 'l0.fwd'],
    ['both directions', { ...SYNCED, directions: 2 }, 'l0.bwd'],
    ['both directions, two layers', { ...SYNCED, directions: 2, layers: 2 }, 'l0.fwd'],
  ])('is made of arrows of the picture: %s', (_, options, state) => {
    const there = arrows(options)
    const ids = pathIds(shapeOf(options), { state, step: state.endsWith('bwd') ? 3 : 1, read: state.endsWith('bwd') ? 1 : 3 })
    expect(ids.size).toBeGreaterThan(4)
    for (const id of ids) expect(there, id).toContain(id)
  })

  it('goes from the read back to the state and no further', () => {
    const ids = pathIds(shapeOf(SYNCED), { state: 'l0.fwd', step: 1, read: 3 })
    expect([...ids].sort()).toEqual(['Wh.l0.fwd@3', 'Wh.l0.fwd@4', 'Wy@4', 'dh.l0.fwd@2', 'dh.l0.fwd@3', 'dy@4.fwd'])
  })

  it('is not there where none leads', () => expect(pathIds(shapeOf(SYNCED), { state: 'l0.fwd', step: 4, read: 1 }).size).toBe(0))
})

describe('cuts', () => {
  it.each([[1, 1], [1, 2], [2, 3], [2, 7]] as const)('%i directions, k = %i: as the engine makes them, on arrows of the picture', (directions, k) => {
    const recipe = { ...PAGE_RECIPE, mode: 'many_to_many_synced', directions, steps: 5 } as const
    const { cuts } = finishExperiment(createExperiments(createRun(recipe))({ name: 'truncation', order: { k } })) as TruncationResult
    const shape = shapeOf({ ...SYNCED, directions })
    expect(cutsOf(shape, k)).toEqual(Object.fromEntries(Object.entries(cuts).map(([name, steps]) => [name, name.endsWith('bwd') ? [...steps].sort((a, b) => b - a) : steps])))
    const there = arrows({ ...SYNCED, directions })
    for (const id of cutIds(cuts)) expect(there, id).toContain(id)
  })

  it('are none without truncation', () => expect(cutsOf(shapeOf(SYNCED), null)).toEqual({ 'l0.fwd': [] }))
})

describe('a warning', () => {
  const warned = (options: ShapeOptions, tensor: string, step: number | null) => placeOfWarning(chart(options, momentsOf(shapeOf(options)).length - 1, 1, DESK).parts, { tensor, step, words: '' })

  it.each([
    ['h.l0.fwd', 2, 'h.l0.fwd.3'], ['o.l0.fwd', 2, 'h.l0.fwd.3'], ['dh.l0.fwd', 1, 'dh.l0.fwd.2'], ['da.l0.fwd', 1, 'dh.l0.fwd.2'],
    ['dx', 0, 'x.1'], ['y', 5, 'y.6'], ['dy', 5, 'y.6'], ['dWh.l0.fwd', null, 'Wh.l0.fwd'], ['Wy', null, 'Wy'], ["by'", null, 'by'], ["Wh'.l0.fwd", null, 'Wh.l0.fwd'],
  ] as const)('%s at step %s stands at %s', (tensor, step, id) => expect(warned({}, tensor, step)?.id).toContain(id))

  it('stands at the loss, and at a block of steps that are pushed together', () => {
    expect(warned({}, 'loss', null)?.kind).toBe('node')
    expect(warned({ steps: 55 }, 'h.l0.fwd', 20)).toMatchObject({ kind: 'block' })
  })
})
