// Which key means what, and when it may.
import { expect, test } from 'vitest'
import { shortcutOf } from '../../src/app/keys/shortcut.ts'
import type { KeyPress } from '../../src/app/keys/shortcut.ts'

const press = (key: string, focus: KeyPress['focus'] = 'page', letters = true) => shortcutOf({ key, modified: false, focus }, letters)

test('moments, ends, playing', () => {
  expect(press('ArrowRight')).toEqual({ does: 'next' })
  expect(press('ArrowLeft', 'button')).toEqual({ does: 'back' })
  expect(press('Home')).toEqual({ does: 'first' })
  expect(press('End')).toEqual({ does: 'last' })
  expect(press(' ')).toEqual({ does: 'toggle' })
})

test('Space on a button is the button’s', () => {
  expect(press(' ', 'button')).toBeNull()
})

test('fields keep their keys', () => {
  for (const key of ['ArrowRight', 'Home', ' ', '3', '?']) expect(press(key, 'field')).toBeNull()
})

test('a presentation remote continues everywhere except in a text of several lines', () => {
  expect(press('PageDown', 'field')).toEqual({ does: 'continue' })
  expect(press('PageUp', 'button')).toEqual({ does: 'goBack' })
  expect(press('PageDown', 'text')).toBeNull()
})

test('letters and digits can be switched off', () => {
  expect(press('4')).toEqual({ does: 'lesson', index: 3 })
  expect(press('?')).toEqual({ does: 'keys' })
  expect(press('s')).toEqual({ does: 'speaker' })
  expect(press('4', 'page', false)).toBeNull()
  expect(press('s', 'page', false)).toBeNull()
  expect(press('?', 'page', false)).toBeNull()
  expect(press('ArrowRight', 'page', false)).toEqual({ does: 'next' })
})

test('with ctrl, alt or meta a key belongs to the browser', () => {
  expect(shortcutOf({ key: 'ArrowLeft', modified: true, focus: 'page' }, true)).toBeNull()
})

test('what a lesson link has put away is opened by no key', () => {
  const under = (hide: 'top' | 'lessons' | 'lesson', key: string) => shortcutOf({ key, modified: false, focus: 'page' }, true, [hide])
  for (const key of ['1', '5', 'm', 'M']) expect(under('lessons', key), key).toBeNull()
  for (const key of ['1', '5', 'm', 's', '?']) expect(under('top', key), key).toBeNull()
  expect(under('lessons', 's')).toEqual({ does: 'speaker' })
  expect(under('lessons', '?')).toEqual({ does: 'keys' })
  for (const hide of ['top', 'lessons'] as const) expect(under(hide, 'ArrowRight')).toEqual({ does: 'next' })
  expect(under('lesson', '4')).toEqual({ does: 'lesson', index: 3 })
})
