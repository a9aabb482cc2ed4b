/** Opens the speaker's window, or finds the one that is there. Loaded with the first wish, or where this window has a pair already. */

import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../../store/state.ts'
import { channelOf, isPair, lobbyOf } from '../../windows/pair.ts'
import type { InLobby } from '../../windows/speaker-protocol.ts'
import { folder, keepPair, keptPair, newPair } from './own-pair.ts'
import { hostSpeaker } from './speaker-host.ts'
import type { Host } from './speaker-host.ts'

/** A window that was heard of within this time is there (ms). */
const THERE = 3000
/** How long windows that have lost their page have to answer (ms). */
const LOBBY = 200

let host: Host | null = null
let opened: Window | null = null

/** Takes up the pair that this window belongs to. */
export function takeUp(store: StoreApi<AppStore>): void {
  const pair = keptPair()
  if (pair === null || host !== null) return
  const close = () => {
    host?.close()
    host = null
  }
  host = hostSpeaker(store, {
    port: new BroadcastChannel(channelOf(folder(), pair)),
    page: newPair(),
    now: () => performance.now(),
    setTimer: (callback, ms) => void setTimeout(callback, ms),
    // A tab that was duplicated: the pair stays with the first.
    onTaken: () => {
      close()
      keepPair(null)
    },
  })
  addEventListener('pagehide', close, { once: true })
  // Back from the browser's cache of pages.
  addEventListener('pageshow', ({ persisted }) => persisted && takeUp(store), { once: true })
}

const isThere = () => {
  const heard = host?.heardAt() ?? null
  return heard !== null && performance.now() - heard < THERE
}

/** null: it is there; else the browser has refused to open it, and this is its address. */
export async function openSpeaker(store: StoreApi<AppStore>): Promise<string | null> {
  if (isThere()) return opened?.closed === false ? (opened.focus(), null) : null
  const lost = host === null ? await findLost() : null
  if (host === null) {
    keepPair(lost ?? newPair())
    takeUp(store)
  }
  if (lost !== null) return null
  const pair = keptPair()
  const address = new URL(`?speaker=${pair}`, document.baseURI).href
  opened = window.open(address, `unfold-speaker-${pair}`, 'popup,width=1100,height=720')
  return opened === null ? address : null
}

/** The pair of a speaker's window that has lost its page: whoever opens the page anew goes on with it. */
function findLost(): Promise<string | null> {
  const lobby = new BroadcastChannel(lobbyOf(folder()))
  return new Promise((resolve) => {
    const done = (pair: string | null) => {
      lobby.close()
      resolve(pair)
    }
    lobby.onmessage = ({ data }: MessageEvent<InLobby>) => 'lost' in data && isPair(data.lost) && done(data.lost)
    lobby.postMessage({ seeks: true } satisfies InLobby)
    setTimeout(() => done(null), LOBBY)
  })
}
