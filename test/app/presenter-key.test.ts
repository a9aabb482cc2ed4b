// Keys while presenting, and what fingers mean.
import { expect, test } from 'vitest'
import { presenterKeyOf } from '../../src/app/present/presenter-key.ts'
import { meantBy } from '../../src/app/present/useFingers.ts'
import type { KeyPress } from '../../src/app/keys/shortcut.ts'

const does = (key: string, part: Partial<KeyPress> = {}, letters = true) => presenterKeyOf({ key, modified: false, focus: 'page', ...part }, letters)?.does ?? null

test.each([
  ['PageDown', 'continue'], ['ArrowRight', 'continue'], [' ', 'continue'], ['Enter', 'continue'], ['PageUp', 'goBack'], ['ArrowLeft', 'goBack'],
  ['.', 'blank'], ['b', 'blank'], ['B', 'blank'], ['f', 'fullScreen'], ['p', 'toggle'], ['+', 'larger'], ['=', 'larger'], ['-', 'smaller'],
  ['Home', 'beginning'], ['End', 'end'], ['Escape', 'leave'], ['?', 'keys'], ['3', 'lesson'], ['F5', null], ['x', null],
])('%s: %s', (key, wanted) => expect(does(key)).toBe(wanted))

test('with letters switched off no character is a shortcut, a remote still works', () => {
  expect(['b', '.', 'f', 'p', '+', '-', '?', '1'].map((key) => does(key, {}, false))).toEqual(Array(8).fill(null))
  expect(['PageDown', 'ArrowLeft', ' ', 'Escape'].map((key) => does(key, {}, false))).toEqual(['continue', 'goBack', 'continue', 'leave'])
})

test('controls keep the keys that they use, and the browser its own', () => {
  expect([does(' ', { focus: 'button' }), does('Enter', { focus: 'button' }), does('ArrowRight', { focus: 'field' }), does('b', { focus: 'field' })]).toEqual([null, null, null, null])
  expect([does('PageDown', { focus: 'field' }), does('PageDown', { focus: 'text' }), does('ArrowRight', { focus: 'button' })]).toEqual(['continue', null, 'continue'])
  expect([does('f', { modified: true }), does('PageDown', { modified: true })]).toEqual([null, null])
})

test('a swipe goes on and back, a tap at an edge too; a tap or a scroll inside means something else', () => {
  const touch = (x: number, toX: number, toY = 100) => meantBy({ from: { x, y: 100 }, to: { x: toX, y: toY }, width: 1000 })
  expect([touch(600, 500), touch(400, 500), touch(980, 982), touch(20, 20)]).toEqual([1, -1, 1, -1])
  expect([touch(500, 500), touch(600, 530, 180), touch(985, 985, 300)]).toEqual([0, 0, 0])
})
