// The speaker's stopwatch: starts, stands, goes on, and is read back as it was kept.
import { expect, test } from 'vitest'
import { STOPPED, elapsedAt, pausedAt, readElapsed, startedAt, written } from '../../src/app/speaker/elapsed.ts'

test('counts while it runs, stands while it is paused, and goes on from there', () => {
  const running = startedAt(STOPPED, 1000)
  expect(elapsedAt(running, 4000)).toBe(3000)
  expect(startedAt(running, 9000)).toBe(running)
  const paused = pausedAt(running, 5000)
  expect(elapsedAt(paused, 99_000)).toBe(4000)
  expect(elapsedAt(startedAt(paused, 10_000), 11_000)).toBe(5000)
  expect(elapsedAt(running, 0), 'a clock that was set back').toBe(0)
})

test.each([[0, '0:00'], [59_999, '0:59'], [247_000, '4:07'], [3_847_000, '1:04:07']])('%i ms is %s', (ms, text) => {
  expect(written(ms)).toBe(text)
})

test('what was kept comes back; what is no stopwatch does not', () => {
  expect(readElapsed(JSON.stringify({ before: 5, since: 7 }))).toEqual({ before: 5, since: 7 })
  for (const bad of [null, '', '{}', '[]', '{"before":-1,"since":null}', '{"before":"5","since":null}', 'nonsense']) expect(readElapsed(bad)).toEqual(STOPPED)
})
