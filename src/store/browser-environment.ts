/** The browser as the store's environment. The only file of the store that touches window. */

import { firstLanguage } from '../text/languages.ts'
import type { Environment, LocationPort, SavedFile } from './environment.ts'
import { chunkedKeep } from './chunked-keep.ts'
import { browserKeep } from './keep.ts'

export function browserEnvironment(outside: Pick<Environment, 'createWorker' | 'loadWords'>): Environment {
  return {
    ...outside,
    now: () => performance.now(),
    requestFrame: (callback) => void requestAnimationFrame(callback),
    setTimer: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
    storage: chunkedKeep(browserKeep()),
    location: browserLocation(),
    download,
    newRunId: () => crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), ''),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    language: firstLanguage(navigator.languages),
  }
}

function download({ name, type, body }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([body], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Only after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function browserLocation(): LocationPort {
  // In a frame the history is that of the page around it, and other frames of it may keep an address too.
  const framed = window.parent !== window
  if (!framed) comeBack()
  const replace = (hash: string) => quietly(() => history.replaceState(history.state, '', hash))
  return {
    hash: () => location.hash,
    push: (hash) => (framed ? replace(hash) : quietly(() => history.pushState(null, '', hash))),
    replace,
    onChange: (callback) => {
      addEventListener('popstate', callback)
      addEventListener('hashchange', callback)
    },
    onLeave: (callback) => {
      const leave = () => {
        callback()
        if (!framed) quietly(() => sessionStorage.setItem(LEFT, location.hash))
      }
      addEventListener('pagehide', leave)
      // A phone puts a page away without another word.
      document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave())
    },
  }
}

const LEFT = 'unfold.left'

/** A reload takes the address as it was before the page was told that it is left; what was written then is newer. */
function comeBack(): void {
  const [opening] = performance.getEntriesByType('navigation')
  if (!(opening instanceof PerformanceNavigationTiming) || opening.type !== 'reload') return
  quietly(() => history.replaceState(history.state, '', sessionStorage.getItem(LEFT) ?? location.hash))
}

/** Browsers refuse too many entries in a short time, or any storage; the picture matters more than the address. */
function quietly(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
