/** Makes the store with its worker, and draws the page. */

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createAppStore } from '../store/app-store.ts'
import { browserEnvironment } from '../store/browser-environment.ts'
import { AppContext } from '../store/useApp.ts'
import { App } from './App.tsx'
import { keepOffline } from './offline.ts'

export function start(root: HTMLElement): void {
  const createWorker = () => new Worker(new URL('../worker/entry.ts', import.meta.url), { type: 'module' })
  const store = createAppStore(browserEnvironment(createWorker))
  createRoot(root).render(
    <StrictMode>
      <AppContext value={store}>
        <App />
      </AppContext>
    </StrictMode>,
  )
  keepOffline()
  if (window.parent !== window) void import('./windows/embedded.ts').then(({ listen }) => listen(store, { self: window, parent: window.parent, origin: location.origin }))
}
