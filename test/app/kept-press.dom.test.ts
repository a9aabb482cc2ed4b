// What presses have done that no address tells comes back after a reload, at the same place only.
import { afterEach, expect, test } from 'vitest'
import { keepPress, keptPress } from '../../src/app/present/kept-press.ts'
import type { AppState } from '../../src/store/state.ts'
import { fakeApp } from '../panels/fake-app.ts'

const at = (part: Partial<AppState>): AppState => fakeApp({ present: true, ...part }).store.getState()
const PRESSED = { blank: true, answered: true, part: 2 }

afterEach(() => sessionStorage.clear())

test('blank, answered and the line of a mix-up', () => {
  keepPress(at({ spine: 2, presenting: PRESSED }))
  expect(keptPress(at({ spine: 2 }))).toEqual(PRESSED)
})

test('not at another step, nor after presenting has ended', () => {
  keepPress(at({ spine: 2, presenting: PRESSED }))
  expect(keptPress(at({ spine: 3 }))).toBeNull()
  keepPress(at({ spine: 2, present: false }))
  expect(keptPress(at({ spine: 2 }))).toBeNull()
})

test('what somebody has written into it does no harm', () => {
  for (const text of ['', '{', 'null', '7', '{"at":3}']) {
    sessionStorage.setItem('unfold.presenting', text)
    expect(keptPress(at({ spine: 2 }))).toBeNull()
  }
})
