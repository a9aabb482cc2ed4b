/** The browser as the store's environment. The only file of the store that touches window. */

import type { WorkerLike } from '../worker/client.ts'
import type { Environment, LocationPort } from './environment.ts'
import { browserKeep } from './keep.ts'

export function browserEnvironment(createWorker: () => WorkerLike): Environment {
  return {
    createWorker,
    now: () => performance.now(),
    requestFrame: (callback) => void requestAnimationFrame(callback),
    setTimer: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
    storage: browserKeep(),
    location: browserLocation(),
    newRunId: () => crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), ''),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    language: navigator.language,
  }
}

function browserLocation(): LocationPort {
  return {
    hash: () => location.hash,
    push: (hash) => quietly(() => history.pushState(null, '', hash)),
    replace: (hash) => quietly(() => history.replaceState(history.state, '', hash)),
    onChange: (callback) => {
      addEventListener('popstate', callback)
      addEventListener('hashchange', callback)
    },
  }
}

/** Browsers refuse too many entries in a short time; the picture matters more than the address. */
function quietly(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
