/** The page's side of its speaker's window: tells it the state, and does what it asks for. */

import type { StoreApi } from 'zustand/vanilla'
import type { AppState, AppStore } from '../../store/state.ts'
import { followWay } from './follow-way.ts'
import { changedSince } from '../../windows/mirror.ts'
import { readMessage, VERSION } from '../../windows/read-message.ts'
import type { FromPage, FromSpeaker } from '../../windows/speaker-protocol.ts'
import { carrying } from './carry-out.ts'

/** What it needs of a BroadcastChannel. */
export interface Port {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
  close(): void
}

/** Milliseconds between two states: a motion is followed, but not frame by frame. */
const EVERY = 90
/** Browsers let hidden windows say something once a minute. */
const PATIENCE = 90_000

export interface Host {
  /** When the window was last heard of (ms of `now`); null: never, or it was closed. */
  heardAt(): number | null
  close(): void
}

export interface HostWorld {
  port: Port
  /** A name for this life of the page. */
  page: string
  now(): number
  setTimer(callback: () => void, ms: number): void
  /** Another page has this pair. */
  onTaken(): void
}

export function hostSpeaker(store: StoreApi<AppStore>, { port, page, now, setTimer, onTaken }: HostWorld): Host {
  const carryOut = carrying(store)
  let told: AppState | null = null
  const way = followWay(store, () => tellSoon())
  let number = 0
  let heard: number | null = null
  let waiting = false
  let closed = false
  /** What was waiting or being carried out when the port was closed is told to nobody. */
  const post = (message: Omit<Extract<FromPage, { left: true }>, 'from' | 'page'> | object) => closed || port.postMessage({ from: 'page', page, ...message })

  function tell(whole: boolean): void {
    const state = changedSince(whole ? null : told, store.getState())
    const reviews = way.changed(whole)
    told = store.getState()
    if (!whole && Object.keys({ ...state, ...reviews }).length === 0) return
    number++
    post({ number, whole, state, ...(reviews && { reviews }) })
  }
  function tellSoon(): void {
    if (waiting || heard === null || now() - heard > PATIENCE) return
    waiting = true
    setTimer(() => {
      waiting = false
      tell(false)
    }, EVERY)
  }
  const stop = store.subscribe(tellSoon)

  function ping({ have }: { have: number }): void {
    heard = now()
    if (have !== number || have === 0) return tell(true)
    // What has changed while nobody seemed to listen.
    tell(false)
    post({ number })
  }
  port.onmessage = ({ data }: MessageEvent<FromSpeaker | FromPage>) => {
    if (data.from === 'page') {
      if ('takes' in data && data.page !== page) post({ taken: true })
      if ('taken' in data && data.page !== page) onTaken()
    } else if ('left' in data) heard = null
    else if ('have' in data) ping(data)
    else {
      const read = readMessage({ version: VERSION, ...data })
      if ('failure' in read) post({ id: read.id, failure: read.failure })
      else void carryOut(read.request).then((failure) => post({ id: read.id, failure }))
    }
  }
  post({ takes: true })
  post({ number: 0 })
  return {
    heardAt: () => heard,
    close() {
      stop()
      way.stop()
      post({ left: true })
      closed = true
      port.onmessage = null
      port.close()
    },
  }
}
