/** Draws the speaker's window over a mirror of the page's state; the page itself, its worker and its address are in the other window. */

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import { watchTips } from '../../panels/tip/watch-tips.ts'
import { addressOf } from '../../store/address-state.ts'
import { formatAddress, parseAddress } from '../../store/address.ts'
import { initialState } from '../../store/initial-state.ts'
import type { AppStore } from '../../store/state.ts'
import { AppContext } from '../../store/useApp.ts'
import { firstLanguage } from '../../text/languages.ts'
import { loadWords } from '../../text/part.ts'
import { speakerWords } from '../../text/speaker.ts'
import { channelOf, lobbyOf } from '../../windows/pair.ts'
import type { InLobby } from '../../windows/speaker-protocol.ts'
import { folder, keepPair } from '../windows/own-pair.ts'
import { Speaker } from './Speaker.tsx'
import { idleActions } from './idle-actions.ts'
import { mirroredWay } from './mirrored-way.ts'
import { Link } from './link.ts'
import type { Connection } from './link.ts'
import '../base.css'

export async function startSpeaker(root: HTMLElement, pair: string): Promise<void> {
  const language = firstLanguage(navigator.languages)
  await loadWords(language)
  const store = createStore<AppStore>(() => ({
    ...initialState(parseAddress('').address, { reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches, language }),
    actions: idleActions((lit) => store.setState({ lit })),
  }))
  const drawn = createRoot(root)
  const link: Link = new Link(store, {
    port: new BroadcastChannel(channelOf(folder(), pair)),
    now: () => performance.now(),
    every: (callback, ms) => {
      const timer = setInterval(callback, ms)
      return () => clearInterval(timer)
    },
    onConnection: (connection) => draw(connection),
    onReviews: (reviews) => void mirroredWay().then((way) => way.store.setState(reviews)),
  })
  const reopen = () => {
    // The new window takes this one's session along, and with it the pair.
    keepPair(pair)
    window.open(new URL(`${location.pathname}${formatAddress(addressOf(store.getState()))}`, location.href), '_blank')
  }
  const draw = (connection: Connection) => render(drawn, store, <Speaker pair={pair} connection={connection} send={(request) => link.send(request)} reopen={reopen} />)
  draw('seeking')
  watchTips(document)
  document.title = speakerWords(language).title
  document.addEventListener('visibilitychange', () => link.ask())
  addEventListener('focus', () => link.ask())
  addEventListener('pagehide', ({ persisted }) => persisted || link.close())
  answerInLobby(pair, link)
}

function render(root: Root, store: StoreApi<AppStore>, page: React.ReactNode): void {
  root.render(<StrictMode><AppContext value={store}><Boundary>{page}</Boundary></AppContext></StrictMode>)
}

/** A page that is opened anew finds the window that has lost its own. */
function answerInLobby(pair: string, link: Link): void {
  const lobby = new BroadcastChannel(lobbyOf(folder()))
  lobby.onmessage = ({ data }: MessageEvent<InLobby>) => {
    if ('seeks' in data && link.lost) lobby.postMessage({ lost: pair } satisfies InLobby)
  }
}
