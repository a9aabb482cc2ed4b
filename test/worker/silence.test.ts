/** A worker that goes silent without an error is noticed; one that is only busy, or asleep with its page, is not. */

import { describe, expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { Client, failureOf } from '../../src/worker/client.ts'
import { LEAST_MS, patienceWith } from '../../src/worker/client-patience.ts'
import { LOOK_MS, Silence } from '../../src/worker/client-silence.ts'
import { InProcessWorker } from './in-process.ts'

/** Time that the test turns on; `late` milliseconds go by before timers are served, as in a page that was asleep. */
function clock() {
  let now = 0
  let timers: { at: number; callback: () => void }[] = []
  const serve = () => {
    const due = timers.filter(({ at }) => at <= now)
    timers = timers.filter(({ at }) => at > now)
    for (const { callback } of due) callback()
  }
  return {
    now: () => now,
    setTimer: (callback: () => void, ms: number) => {
      const timer = { at: now + ms, callback }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
    pass(ms: number) {
      for (let gone = 0; gone < ms; gone += 1000) {
        now += 1000
        serve()
      }
    },
    sleep(ms: number) {
      now += ms
      serve()
    },
    get waiting() {
      return timers.length
    },
  }
}

function watched(patience: number) {
  const time = clock()
  const said: string[] = []
  const silence = new Silence({ ...time, patience: () => patience, ping: () => void said.push('ping'), silent: () => void said.push('silent') })
  return { time, said, silence }
}

describe('silence', () => {
  it('is noticed after the patience, with one ping before', () => {
    const { time, said, silence } = watched(20_000)
    silence.watch()
    time.pass(20_000)
    expect(said).toEqual(['ping'])
    time.pass(LOOK_MS)
    expect(said).toEqual(['ping', 'silent'])
    expect(time.waiting).toBe(0)
  })

  it('is broken by any word', () => {
    const { time, said, silence } = watched(10_000)
    silence.watch()
    for (let k = 0; k < 20; k++) {
      time.pass(8000)
      silence.heard()
    }
    expect(said).not.toContain('silent')
  })

  it('is not watched while nothing is owed', () => {
    const { time, said, silence } = watched(10_000)
    silence.watch()
    silence.rest()
    time.pass(100_000)
    expect(said).toEqual([])
  })

  it('does not count while the page itself is asleep or its timers are held back', () => {
    const { time, said, silence } = watched(20_000)
    silence.watch()
    time.sleep(3_600_000)
    for (let k = 0; k < 10; k++) time.sleep(60_000)
    expect(said).not.toContain('silent')
    time.pass(30_000)
    expect(said).toContain('silent')
  })
})

describe('patience', () => {
  it('grows with what one iteration has to multiply', () => {
    expect(patienceWith(PAGE_RECIPE)).toBeLessThan(LEAST_MS + 10)
    const large = patienceWith({ ...PAGE_RECIPE, cell: 'lstm', batch: 128, steps: 60, hidden: 128, layers: 3, directions: 2 })
    expect(large).toBeGreaterThan(3 * LEAST_MS)
  })
})

describe('the client', () => {
  it('starts another worker in the place of one that fell silent, with the last weights that it had', async () => {
    const time = clock()
    const workers: InProcessWorker[] = []
    const createWorker = () => {
      const worker = new InProcessWorker()
      workers.push(worker)
      return worker
    }
    let restarted = -1
    const back = new Promise<void>((resolve) => {
      const events = { checkpoint: () => undefined, lost: () => undefined, restarted: (_: unknown, iteration: number) => resolve(void (restarted = iteration)) }
      const client = new Client({ createWorker, now: time.now, setTimer: time.setTimer, events })
      void client
        .open({ recipe: PAGE_RECIPE, base: null, checkpoints: [] })
        .then(() => client.train({ until: 12, everyMs: 33, live: false }, () => undefined))
        .then(() => {
          // No error event: it is just gone.
          workers[0]!.terminate()
          const waits = client.snapshot(20).catch(failureOf)
          time.pass(LEAST_MS + 2 * LOOK_MS)
          return waits
        })
        .then((failure) => expect(failure).toMatchObject({ code: 'worker_died' }))
    })
    await back
    expect(restarted).toBe(12)
    expect(workers).toHaveLength(2)
  })

  it('hears a busy worker’s answer to a ping', async () => {
    const worker = new InProcessWorker()
    const pong = new Promise<unknown>((resolve) => worker.addEventListener('message', (event: { data: unknown }) => resolve(event.data)))
    worker.postMessage({ ping: true }, [])
    expect(await pong).toEqual({ pong: true })
  })
})
