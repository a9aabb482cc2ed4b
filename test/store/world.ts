/** An environment for the store in which the test turns time on, with the real worker in this process. */

import { createApp } from '../../src/store/app-store.ts'
import type { App } from '../../src/store/app-store.ts'
import type { Environment, SavedFile } from '../../src/store/environment.ts'
import { memoryKeep } from '../../src/store/keep.ts'
import { InProcessWorker } from '../worker/in-process.ts'

export interface World extends App {
  environment: Environment
  workers: InProcessWorker[]
  /** Entries of the history, the current one last; `replaced` counts. */
  history: string[]
  replaced: string[]
  /** Files that the page has saved. */
  saved: SavedFile[]
  /** The user presses Back in the browser. */
  browserBack(): void
  /** The page is closed, reloaded or put to sleep. */
  leave(): void
  /** Turns frames and timers on by `ms`, in frames of `frame` ms. */
  pass(ms: number, frame?: number): void
  /** Lets time go by, without frames, as in a hidden tab. */
  rest(ms: number): void
  /** Waits for the worker, while time stands still. */
  until(done: () => boolean): Promise<void>
  /** Waits until what was asked for is on the stage. */
  settled(): Promise<void>
}

interface Timer {
  at: number
  callback: () => void
}

export function world(options: { hash?: string; environment?: Partial<Environment> } = {}): World {
  let time = 0
  let frames: (() => void)[] = []
  let timers: Timer[] = []
  const workers: InProcessWorker[] = []
  const history = [options.hash ?? '#/adding']
  const replaced: string[] = []
  const saved: SavedFile[] = []
  let ids = 0
  let changed = () => {}
  let left = () => {}

  const environment: Environment = {
    createWorker: () => {
      const worker = new InProcessWorker()
      workers.push(worker)
      return worker
    },
    now: () => time,
    requestFrame: (callback) => void frames.push(callback),
    setTimer: (callback, ms) => {
      const timer = { at: time + ms, callback }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
    storage: memoryKeep(),
    location: {
      hash: () => history.at(-1)!,
      push: (hash) => void history.push(hash),
      replace: (hash) => {
        history[history.length - 1] = hash
        replaced.push(hash)
      },
      onChange: (callback) => void (changed = callback),
      onLeave: (callback) => void (left = callback),
    },
    download: (file) => void saved.push(file),
    newRunId: () => `run${++ids}`,
    reducedMotion: false,
    language: 'en',
    loadWords: () => Promise.resolve(),
    ...options.environment,
  }

  const tick = (ms: number) => {
    time += ms
    const due = timers.filter(({ at }) => at <= time)
    timers = timers.filter(({ at }) => at > time)
    for (const { callback } of due) callback()
    const now = frames
    frames = []
    for (const callback of now) callback()
  }

  const app = createApp(environment)
  const until = async (done: () => boolean) => {
    // Modules that are loaded on the way take their time on a busy machine.
    for (const start = performance.now(); performance.now() - start < 20_000; ) {
      if (done()) return
      await new Promise((resume) => setImmediate(resume))
    }
    throw new Error('It did not happen.')
  }
  return {
    ...app,
    environment,
    workers,
    history,
    replaced,
    saved,
    browserBack() {
      history.pop()
      changed()
    },
    leave: () => left(),
    pass(ms, frame = 16) {
      for (let rest = ms; rest > 0; rest -= frame) tick(Math.min(frame, rest))
    },
    rest: (ms) => void (time += ms),
    until,
    settled: () =>
      until(() => {
        const { pending, run, snapshot } = app.store.getState()
        return pending === null && (run.status === 'ready' || run.status === 'failed') && (snapshot !== null || run.status === 'failed')
      }),
  }
}
