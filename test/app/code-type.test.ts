// Code while presenting: its sizes of type, and the keys that move it.
import { expect, test } from 'vitest'
import { codeMoveOf, codeTypes } from '../../src/app/present/code-type.ts'
import type { KeyPress } from '../../src/app/keys/shortcut.ts'

test.each([
  [24, 24],
  [36, 27],
  [22, 22],
  [16, 16],
])('from %i px down to %i px', (rest, least) => {
  const types = codeTypes(rest)
  expect([types[0], types.at(-1)]).toEqual([rest, least])
  expect(types).toEqual([...new Set(types)].sort((a, b) => b - a))
})

const moves = (key: string, part: Partial<KeyPress> = {}) => codeMoveOf({ key, modified: false, focus: 'page', ...part })

test('arrows down and up move it, wherever no control needs them', () => {
  expect([moves('ArrowDown'), moves('ArrowUp'), moves('ArrowDown', { focus: 'button' })]).toEqual([1, -1, 1])
  expect([moves('ArrowDown', { modified: true }), moves('ArrowDown', { focus: 'field' }), moves('ArrowUp', { focus: 'text' }), moves('ArrowRight'), moves('PageDown')]).toEqual([null, null, null, null, null])
})
