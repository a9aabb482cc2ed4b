// The page and its speaker's window over a channel: in step both ways, whichever of them is reloaded, closed or opened again; pairs do not mix.
import { afterEach, describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { Link } from '../../src/app/speaker/link.ts'
import type { Connection } from '../../src/app/speaker/link.ts'
import { aheadOf } from '../../src/app/speaker/ahead.ts'
import { hostSpeaker } from '../../src/app/windows/speaker-host.ts'
import type { Port } from '../../src/app/windows/speaker-host.ts'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { placeOf, press, wholeOf } from '../../src/lessons/path.ts'
import { parseAddress } from '../../src/store/address.ts'
import { ReviewsWay } from '../../src/store/reviews.ts'
import { initialState } from '../../src/store/initial-state.ts'
import type { AppStore } from '../../src/store/state.ts'
import type { Snapshot } from '../../src/trace/contract/tensors.ts'
import type { ReviewsLanes } from '../../src/worker/client-reviews.ts'
import type { MirroredReviews } from '../../src/windows/mirror-reviews.ts'
import { changedSince } from '../../src/windows/mirror.ts'
import { channelOf, pairOf } from '../../src/windows/pair.ts'
import { world } from '../store/world.ts'
import type { World } from '../store/world.ts'

// The page's motions are frames of a window.
globalThis.requestAnimationFrame ??= (callback) => Number(setTimeout(() => callback(performance.now()), 0))

/** Channels by name, as a browser has them: what one posts, the others on it get as a copy, a little later; a closed one throws. */
class Air {
  private readonly ports = new Map<string, Set<Port>>()
  open(name: string): Port {
    const ports = this.ports.get(name) ?? new Set()
    this.ports.set(name, ports)
    const port: Port = {
      onmessage: null,
      postMessage: (message) => {
        if (!ports.has(port)) throw new Error('Channel is closed')
        const copy = structuredClone(message)
        for (const other of ports) if (other !== port) queueMicrotask(() => other.onmessage?.({ data: copy } as MessageEvent))
      },
      close: () => void ports.delete(port),
    }
    ports.add(port)
    return port
  }
}

let time = 0
const turns: (() => void)[] = []
afterEach(() => void turns.splice(0))

function speaker(air: Air, pair: string) {
  const store = createStore<AppStore>(() => ({ ...initialState(parseAddress('').address, { reducedMotion: false, language: 'en' }), actions: {} as AppStore['actions'] }))
  const said: Connection[] = []
  const reviews: Partial<MirroredReviews> = {}
  const link = new Link(store, { port: air.open(pair), now: () => time, every: (callback) => (turns.push(callback), () => turns.splice(turns.indexOf(callback), 1)), onConnection: (one) => said.push(one), onReviews: (part) => Object.assign(reviews, part) })
  return { store, link, said, reviews }
}

let lives = 0
function host(air: Air, pair: string, { store }: World) {
  const state = { taken: false }
  const hosted = hostSpeaker(store, { port: air.open(pair), page: `page ${++lives}`, now: () => time, setTimer: (callback) => void setTimeout(callback, 0), onTaken: () => (state.taken = true) })
  return { ...hosted, state }
}

const rest = () => new Promise((resume) => setTimeout(resume, 20))
/** Seconds in which the speaker's window asks for a sign of life. */
async function pass(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    time += 1000
    for (const turn of [...turns]) turn()
    await rest()
  }
}

async function presenting(hash = '#/adding?present=1') {
  const page = world({ hash, environment: { reducedMotion: true } })
  await page.settled()
  return page
}

describe('a pair', () => {
  test('is in step both ways', async () => {
    const air = new Air()
    const page = await presenting()
    host(air, 'a', page)
    const { store, link, said } = speaker(air, 'a')
    await pass(1)
    expect(said).toEqual(['there'])
    expect(store.getState().snapshot?.loss).toBe(page.store.getState().snapshot?.loss)
    link.send({ kind: 'continue' })
    await page.until(() => page.store.getState().spine === 1)
    await rest()
    expect(store.getState().spine).toBe(1)
    page.store.getState().actions.setSpine(5)
    await rest()
    expect(store.getState().spine).toBe(5)
  })

  test('says nothing more through a port that is closed, whatever was under way', async () => {
    const air = new Air()
    const page = await presenting()
    const hosted = host(air, 'a', page)
    const { store, link } = speaker(air, 'a')
    await pass(1)
    link.send({ kind: 'continue' })
    page.store.getState().actions.setSpine(2)
    hosted.close()
    await rest()
    expect(store.getState().spine).not.toBe(2)
    link.close()
    // As its `visibilitychange` does, which comes after `pagehide`.
    expect(() => link.ask()).not.toThrow()
  })

  test('finds itself again when the speaker’s window is closed and opened, and when the page is', async () => {
    const air = new Air()
    const page = await presenting()
    const first = host(air, 'a', page)
    const gone = speaker(air, 'a')
    await pass(1)
    gone.link.close()
    page.store.getState().actions.setSpine(3)
    const { store, said } = speaker(air, 'a')
    await pass(1)
    expect(store.getState().spine).toBe(3)
    first.close()
    await pass(1)
    expect(said).toEqual(['there'])
    await pass(3)
    expect(said).toEqual(['there', 'lost'])
    expect(store.getState().spine, 'what was there stays').toBe(3)
    host(air, 'a', await presenting('#/cube?present=1&spine=2'))
    await pass(1)
    expect(said).toEqual(['there', 'lost', 'there'])
    expect([store.getState().lesson, store.getState().spine]).toEqual(['cube', 2])
  })

  test('of a page that is only reloaded is not lost', async () => {
    const air = new Air()
    const first = host(air, 'a', await presenting())
    const { said, store } = speaker(air, 'a')
    await pass(1)
    first.close()
    host(air, 'a', await presenting('#/adding?present=1&spine=4'))
    await pass(3)
    expect(said).toEqual(['there'])
    expect(store.getState().spine).toBe(4)
  })

  test('does not hear another pair, and belongs to one page: a duplicated tab gives it up', async () => {
    const air = new Air()
    const [page, other] = [await presenting(), await presenting()]
    host(air, 'a', page)
    host(air, 'b', other)
    const [a, b] = [speaker(air, 'a'), speaker(air, 'b')]
    await pass(1)
    a.link.send({ kind: 'step', step: 4 })
    await page.until(() => page.store.getState().spine === 4)
    await rest()
    expect(other.store.getState().spine).toBe(0)
    expect([a.store.getState().spine, b.store.getState().spine]).toEqual([4, 0])
    const twin = host(air, 'a', other)
    await rest()
    expect(twin.state.taken).toBe(true)
  })

  test('has a name that an address can hold, and a channel of its folder', () => {
    expect(pairOf('?speaker=abcdefgh1')).toBe('abcdefgh1')
    for (const bad of ['', '?speaker=', '?speaker=a/b/c/d/e', `?speaker=${'a'.repeat(40)}`]) expect(pairOf(bad)).toBeNull()
    expect(channelOf('/a/', 'abcdefgh')).not.toBe(channelOf('/b/', 'abcdefgh'))
  })
})

test('only what has changed is told, and numbers of a very large batch are not', async () => {
  const { store } = await presenting()
  const before = store.getState()
  expect(changedSince(before, before)).toEqual({})
  store.getState().actions.setSpine(2)
  expect(changedSince(before, store.getState())).toEqual({ spine: 2 })
  const { snapshot } = before
  const huge = { ...snapshot!, tensors: { x: { ...snapshot!.tensors.x!, data: new Float32Array(2_000_000) } } }
  expect(changedSince(null, { ...before, snapshot: huge }).snapshot).toBeNull()
})

describe('what comes next', () => {
  test.each(['adding', 'cube', 'unfolded'] as const)('%s: is what the press then brings, all along the path', async (name) => {
    const { store, settled } = await presenting(`#/${name}?present=1`)
    const motions = {
      depth: (_: unknown, depth: number, then: () => void) => {
        store.getState().actions.setDepth(depth)
        then()
      },
      settled: (then: (state: AppStore) => void) => {
        if (store.getState().pending === null && store.getState().run.status === 'ready') then(store.getState())
        else void settled().then(() => then(store.getState()))
      },
    }
    const steps = wholeOf(lessonOf(name)!).spine.length
    let foretold = 0
    for (let k = 0; k < steps + 3; k++) {
      const ahead = aheadOf(store.getState())
      press(store.getState(), 1, motions)
      await settled()
      await rest()
      const now = store.getState()
      expect(ahead.place?.step ?? ahead.place?.at, `press ${k + 1}`).toBe(placeOf(now)?.step ?? placeOf(now)?.at)
      if (ahead.opens) continue
      foretold++
      const { depth, moment, layout, built, cut, spine } = now
      const { state } = ahead
      expect({ depth: state.depth, moment: state.moment, layout: state.layout, built: state.built, cut: state.cut, spine: state.spine }, `press ${k + 1}`).toEqual({ depth, moment, layout, built, cut, spine })
    }
    expect(foretold).toBeGreaterThan(8)
  })
})

test('one review’s way comes along with its lesson: what the page knows of it, the trace as far as it is drawn, and later what has changed', async () => {
  const air = new Air()
  const page = await presenting()
  const way = new ReviewsWay({ ask: () => new Promise<never>(() => undefined) } as Pick<ReviewsLanes, 'ask'> as ReviewsLanes, 0)
  page.store.setState({ lesson: 'reviews', actions: { ...page.store.getState().actions, reviews: () => Promise.resolve(way) } })
  const view = (id: string) => ({ id, axes: [], shape: [2], data: new Float32Array(new Float32Array(1000).buffer, 40, 2) })
  const snapshot = { tensors: { x: view('x'), 'dh.l0.fwd': view('dh.l0.fwd') }, norms: {} } as unknown as Snapshot
  way.store.setState({ along: Float32Array.of(0.5, 0.75), batch: { reviews: [], own: 0, answers: [0.75], snapshot } })
  host(air, 'reviews', page)
  const { reviews } = speaker(air, 'reviews')
  await pass(2)
  expect(reviews.along).toEqual(Float32Array.of(0.5, 0.75))
  expect(Object.keys(reviews.batch!.snapshot!.tensors)).toEqual(['x'])
  expect(reviews.batch!.snapshot!.tensors.x!.data.buffer.byteLength).toBe(8)
  way.point(7)
  await pass(1)
  expect(reviews.step).toBe(7)
})
