// Code that does not come is asked for again; who has given up can be asked once more.
import { expect, test, vi } from 'vitest'
import { insist, onWishes, wishes } from '../../src/load/insist.ts'
import { NotLoaded, piece } from '../../src/load/piece.ts'
import { PAUSES, retried } from '../../src/load/retried.ts'

/** Fails so many times, then gives 'there'. */
const failing = (times: number) => {
  let left = times
  return vi.fn(() => (left-- > 0 ? Promise.reject(new Error('cut short')) : Promise.resolve('there')))
}

/** What `read` throws or gives, once nothing is on its way any more. */
async function settled<T>(read: () => T): Promise<T> {
  for (;;) {
    try {
      return read()
    } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown
      await Promise.all([thrown, vi.runAllTimersAsync()])
    }
  }
}

test('a load that fails is tried again after each pause, and no more often', async () => {
  const waited: number[] = []
  const wait = (ms: number) => Promise.resolve(void waited.push(ms))
  expect(await retried(failing(PAUSES.length), wait)).toBe('there')
  expect(waited).toEqual(PAUSES)
  const never = failing(Infinity)
  await expect(retried(never, wait)).rejects.toThrow('cut short')
  expect(never).toHaveBeenCalledTimes(PAUSES.length + 1)
})

test('a piece says that it could not be had, and is there after one more try that works', async () => {
  vi.useFakeTimers()
  const load = failing(PAUSES.length + 2)
  const { read } = piece(load)
  const failure = await settled(read).catch((error: unknown) => error as NotLoaded)
  expect(failure).toBeInstanceOf(NotLoaded)
  await expect((failure as NotLoaded).again()).rejects.toThrow('cut short')
  expect(read).toThrow(NotLoaded)
  await (failure as NotLoaded).again()
  expect(read()).toBe('there')
  expect(load).toHaveBeenCalledTimes(PAUSES.length + 3)
  vi.useRealTimers()
})

test('what failed ahead of its time is asked for again by the first who draws it', async () => {
  vi.useFakeTimers()
  const load = failing(PAUSES.length + 1)
  const { ahead, read } = piece(load)
  ahead()
  await vi.runAllTimersAsync()
  expect(load).toHaveBeenCalledTimes(PAUSES.length + 1)
  expect(await settled(read)).toBe('there')
  vi.useRealTimers()
})

test('a wish outside of React stays open until its code is there', async () => {
  vi.useFakeTimers()
  const heard = vi.fn()
  const stop = onWishes(heard)
  const done = vi.fn()
  void insist(failing(PAUSES.length + 2)).then(done)
  await vi.runAllTimersAsync()
  expect(wishes()).toHaveLength(1)
  await expect(wishes()[0]?.()).rejects.toThrow('cut short')
  expect(done).not.toHaveBeenCalled()
  await wishes()[0]?.()
  expect(wishes()).toHaveLength(0)
  await vi.runAllTimersAsync()
  expect(done).toHaveBeenCalledWith('there')
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  vi.useRealTimers()
})
