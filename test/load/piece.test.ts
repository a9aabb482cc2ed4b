// What is loaded when it is first drawn.
import { expect, test } from 'vitest'
import { NotLoaded, piece } from '../../src/load/piece.ts'

/** What drawing it throws. */
function thrown(read: () => unknown): unknown {
  try {
    read()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

// React takes each new promise for another thing to wait for; inside of one event, in which nothing arrives, it drew without an end.
test('all who draw it while it is on its way wait for the same promise', async () => {
  let arrive: (value: string) => void = () => undefined
  const coming = piece(() => new Promise<string>((arrived) => (arrive = arrived)))
  const first = thrown(coming.read)
  expect(first).toBeInstanceOf(Promise)
  coming.ahead()
  void coming.load()
  expect(thrown(coming.read)).toBe(first)
  arrive('words')
  await first
  expect(coming.read()).toBe('words')
  expect(await coming.load()).toBe('words')
})

test('what was loaded ahead is there when it is drawn, and was asked for once', async () => {
  let asked = 0
  const ahead = piece(() => Promise.resolve(++asked))
  ahead.ahead()
  ahead.ahead()
  await ahead.load()
  expect(ahead.read()).toBe(1)
})

test('where it does not come, drawing says so, and can ask again', async () => {
  let comes = false
  const part = piece(() => (comes ? Promise.resolve('here') : Promise.reject(new Error('no network'))))
  // The promise that is waited for settles, however it ends.
  await thrown(part.read)
  const failed = thrown(part.read)
  expect(failed).toBeInstanceOf(NotLoaded)
  expect((failed as NotLoaded).message).toBe('no network')
  comes = true
  await (failed as NotLoaded).again()
  expect(part.read()).toBe('here')
}, 10_000)
