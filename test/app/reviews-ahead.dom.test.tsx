// While the lesson before is presented the film reviews come ahead, but never while something runs.
import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useReviewsAhead } from '../../src/app/present/useReviewsAhead.ts'
import type { AppState } from '../../src/store/state.ts'
import { AppContext } from '../../src/store/useApp.ts'
import { fakeApp } from '../panels/fake-app.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const idle = () => act(() => vi.advanceTimersByTimeAsync(5000))

function presenting(part: Partial<AppState> = {}) {
  const { store } = fakeApp({ present: true, ...part })
  const begin = vi.fn()
  const reviews = vi.fn(async () => ({ begin }))
  store.setState({ actions: { ...store.getState().actions, reviews: reviews as never } })
  const Ahead = () => (useReviewsAhead(), null)
  render(<AppContext value={store}><Ahead /></AppContext>)
  return { store, reviews, begin }
}

test('in the lesson before', async () => {
  const { reviews, begin } = presenting()
  expect(reviews).not.toHaveBeenCalled()
  await idle()
  expect(begin).toHaveBeenCalledOnce()
})

test('not in another lesson, nor where nobody presents', async () => {
  const others = [presenting({ lesson: 'cube' }), presenting({ present: false })]
  await idle()
  for (const { reviews } of others) expect(reviews).not.toHaveBeenCalled()
})

test('when what runs has ended', async () => {
  const { store, reviews, begin } = presenting({ playing: true })
  await idle()
  const { training } = store.getState()
  act(() => store.setState({ playing: false }))
  act(() => store.setState({ training: { ...training, running: true } }))
  await idle()
  expect(reviews).not.toHaveBeenCalled()
  act(() => store.setState({ training }))
  await idle()
  expect(begin).toHaveBeenCalledOnce()
})
