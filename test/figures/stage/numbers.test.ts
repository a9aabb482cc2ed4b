// Which numbers a card shows: those of its step; a class that is asked for as a column of its own.
import { expect, test } from 'vitest'
import { chartOf } from '../../../src/figures/stage/layouts/chart.ts'
import { cardNumbers } from '../../../src/figures/stage/numbers.ts'
import type { CardPart } from '../../../src/figures/stage/parts.ts'
import { MODE_RECIPES } from '../../../src/run/recipe-modes.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { createTrainedRun } from '../../../src/worker/trained-run.ts'

const shown = (mode: keyof typeof MODE_RECIPES) => {
  const snapshot = createTrainedRun(MODE_RECIPES[mode]).snapshot(1, 'full', (bytes) => new ArrayBuffer(bytes))!
  const moments = momentsOf(snapshot.shape)
  const { parts } = chartOf({ shape: snapshot.shape, moments, moment: moments.findIndex(({ kind }) => kind === 'loss'), depth: 1, size: { width: 1600, height: 800 }, presenting: 0 })
  return { snapshot, targets: parts.filter((part): part is CardPart => part.kind === 'card' && part.target) }
}

test.each(['one_to_one', 'many_to_many_encdec'] as const)('%s: each row of the target is 1 at its class', (mode) => {
  const { snapshot, targets } = shown(mode)
  expect(targets.length).toBeGreaterThan(0)
  for (const part of targets) {
    const { data, max } = cardNumbers(snapshot, part)!
    const classes = snapshot.tensors.target!.data.subarray(part.index * part.rows, (part.index + 1) * part.rows)
    expect(max).toBe(1)
    const rows = Array.from({ length: part.rows }, (_, b) => [...data].slice(b * part.columns, (b + 1) * part.columns))
    expect(rows.map((row) => row.indexOf(1))).toEqual([...classes])
    expect(rows.every((row) => row.reduce((sum, value) => sum + value, 0) === 1)).toBe(true)
  }
})

test.each(['one_to_many', 'many_to_many_synced'] as const)('%s: the target as it is', (mode) => {
  const { snapshot, targets } = shown(mode)
  expect(targets.length).toBeGreaterThan(0)
  for (const part of targets) expect([...cardNumbers(snapshot, part)!.data]).toEqual([...snapshot.tensors.target!.data].slice(part.index * part.rows, (part.index + 1) * part.rows))
})
