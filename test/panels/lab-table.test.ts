// Tables of the panels beside the film reviews, as they are saved.
import { expect, it } from 'vitest'
import { labTable } from '../../src/panels/reviews/lab/lab-table.ts'
import { initialLab } from '../../src/store/reviews-lab-state.ts'
import type { LabState, Reading } from '../../src/store/reviews-lab-state.ts'
import { labSay } from '../../src/text/reviews-lab.ts'

const say = labSay('en')
const word = (name: string, index: number) => ({ word: name, index, rank: index - 3, count: 1, start: null })
const found = { row: Int32Array.of(0, 1, 4, 22), words: [word('the', 4), word('film', 22)], skipped: 0, from: 0, to: 3, at: 1, text: 'the film' } as unknown as Reading['found']

it('a written text: index and probability at each step', () => {
  const lab: LabState = { ...initialLab(), write: { ...initialLab().write, texts: ['the film'], readings: [{ text: 'the film', found, along: Float32Array.of(0.5, 0.5, 0.25, 0.75) }] } }
  const table = labTable('write', lab, say)!
  expect([0, 1, 2, 3].map(table.row)).toEqual(['t = 1', 't = 2', 't = 3, the', 't = 4, film'])
  expect([table.columns, ...[0, 1].map(table.column)]).toEqual([2, 'index', 'probability'])
  expect(table.data).toEqual([0, 0.5, 1, 0.5, 4, 0.25, 22, 0.75])
})

it('the map: where each word lies, and what it does', () => {
  const map = { words: ['good', 'bad'], indexes: Int32Array.of(5, 6), points: Float32Array.of(1, 2, 3, 4), effects: Float32Array.of(5, -5), explained: [0.5, 0.25] as [number, number] }
  const table = labTable('words', { ...initialLab(), words: { ...initialLab().words, map } }, say)!
  expect(Array.from(table.data)).toEqual([1, 2, 5, 3, 4, -5])
  expect(table.row(1)).toBe('bad')
})

it('training: its own points, before them the recorded epochs, else nothing', () => {
  expect(labTable('train', initialLab(), say)).toBeNull()
  const record = { epochs: [{ epoch: 1, iteration: 625, loss: 0.5, heldOut: { loss: 0.4, accuracy: 0.8 }, mean: { loss: 0.4, accuracy: 0.8 } }] } as unknown as NonNullable<LabState['train']['record']>
  const train = { ...initialLab().train, record }
  expect(labTable('train', { ...initialLab(), train }, say)!.data).toEqual([null, 0.8, 0.5, 0.4])
  const points = [{ iteration: 10, seen: { accuracy: 0.7, loss: 0.6 }, heldOut: { accuracy: 0.6, loss: 0.7 } }]
  const table = labTable('train', { ...initialLab(), train: { ...train, points } }, say)!
  expect([table.row(0), ...Array.from(table.data)]).toEqual(['update 10', 0.7, 0.6, 0.6, 0.7])
})
