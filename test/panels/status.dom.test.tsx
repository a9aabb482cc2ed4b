// The sentence of the moment: seen at once; heard at once by steps, and in playback every two seconds.
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Status } from '../../src/panels/playback/Status.tsx'
import { show } from './show.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function opened() {
  const { store } = show(<Status />)
  const heard = () => screen.getByRole('status', { name: 'What happens now' }).textContent
  const seen = () => document.querySelector('.status-seen')!.textContent
  const goTo = (moment: number) => act(() => store.setState({ moment }))
  return { store, heard, seen, goTo, pass: (ms: number) => act(() => vi.advanceTimersByTime(ms)) }
}

test('by steps each sentence is heard at once', () => {
  const { heard, seen, goTo } = opened()
  goTo(1)
  expect(heard()).toMatch(/^t = 1 of/)
  goTo(2)
  expect(heard()).toMatch(/^t = 2 of/)
  expect(seen()).toBe(heard())
})

test('eight moments a second: seen each, heard one in two seconds, and the last one when playback stops', () => {
  const { store, heard, seen, goTo, pass } = opened()
  act(() => store.setState({ playing: true }))
  const heardSoFar = [heard()]
  const last = store.getState().moments.length - 1
  for (let beat = 1; beat <= 40; beat++) {
    const moment = beat % last
    goTo(moment)
    if (moment > 0 && moment <= 2) expect(seen()).toMatch(new RegExp(`^t = ${moment} of`))
    pass(125)
    if (heard() !== heardSoFar.at(-1)) heardSoFar.push(heard())
  }
  // 5 s: at 2 s and at 4 s.
  expect(heardSoFar).toHaveLength(3)
  goTo(3)
  expect(heard()).not.toMatch(/^t = 3 of/)
  act(() => store.setState({ playing: false }))
  expect(heard()).toMatch(/^t = 3 of/)
  pass(10_000)
  expect(heard()).toBe(seen())
})

test('played again, it begins where it stands, not where it stood before', () => {
  const { store, heard, goTo } = opened()
  act(() => store.setState({ playing: true }))
  act(() => store.setState({ playing: false }))
  goTo(2)
  act(() => store.setState({ playing: true }))
  expect(heard()).toMatch(/^t = 2 of/)
})
