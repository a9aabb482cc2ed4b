/** Makes the store with its worker, and draws the page once its words are there. */

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { StoreApi } from 'zustand/vanilla'
import { insist } from '../load/insist.ts'
import { NotLoaded } from '../load/piece.ts'
import { sayUnreached } from '../load/unreached.ts'
import { createApp } from '../store/app-store.ts'
import { browserEnvironment } from '../store/browser-environment.ts'
import type { AppStore } from '../store/state.ts'
import { AppContext } from '../store/useApp.ts'
import { USUAL_LANGUAGE } from '../text/languages.ts'
import { wantLessonWords } from '../text/catalogue.ts'
import { loadWords, wantAllWords } from '../text/part.ts'
import { idly } from '../panels/idly.ts'
import { App } from './App.tsx'
import { keptPair } from './windows/own-pair.ts'
import { keepOffline } from './offline.ts'

export async function start(root: HTMLElement): Promise<void> {
  const createWorker = () => new Worker(new URL('../worker/entry.ts', import.meta.url), { type: 'module' })
  const { store, ready } = createApp(browserEnvironment({ createWorker, loadWords }))
  wantLessonWords(store.getState().lesson)
  // The worker computes meanwhile.
  await ready
  if (store.getState().wordsMissing !== null && !(await usualWords(store))) return sayUnreached(root)
  // What could not be loaded the page says itself.
  createRoot(root, { onCaughtError: (error) => error instanceof NotLoaded || console.error(error) }).render(
    <StrictMode>
      <AppContext value={store}>
        <App />
      </AppContext>
    </StrictMode>,
  )
  keepOffline()
  void insist(() => import('../panels/tip/watch-tips.ts')).then(({ watchTips }) => watchTips(document))
  if (window.parent === window && keptPair() !== null) void insist(() => import('./windows/speaker-window.ts')).then(({ takeUp }) => takeUp(store))
  if (window.parent !== window) void insist(() => import('./windows/embedded.ts')).then(({ listen }) => listen(store, { self: window, parent: window.parent, origin: location.origin }))
  idly(wantAllWords)
}

/** Words of the usual language, where those that are wanted cannot be had; false: not these either. */
const usualWords = (store: StoreApi<AppStore>) =>
  loadWords(USUAL_LANGUAGE).then(
    () => {
      store.setState({ language: USUAL_LANGUAGE })
      return true
    },
    () => false,
  )
