/** What the store needs of the world, as arguments: a worker, time, the address bar, a place to keep things. */

import type { WorkerLike } from '../worker/client.ts'
import type { Language } from '../text/languages.ts'
import type { Keep } from './keep.ts'

/** The address bar and its history. */
export interface LocationPort {
  hash(): string
  /** A new entry in the history. */
  push(hash: string): void
  replace(hash: string): void
  /** The user went back or forward, or edited the address. */
  onChange(callback: () => void): void
  /** The page is about to be closed, reloaded or put to sleep: the last chance to write. */
  onLeave(callback: () => void): void
}

/** A file for the person at the page to keep. */
export interface SavedFile {
  name: string
  /** MIME type. */
  type: string
  body: string | Uint8Array<ArrayBuffer>
}

export interface Environment {
  createWorker(): WorkerLike
  /** Milliseconds, never going back. */
  now(): number
  requestFrame(callback: () => void): void
  /** Calls once after `ms`; the result calls it off. */
  setTimer(callback: () => void, ms: number): () => void
  storage: Keep
  location: LocationPort
  /** Saves where the browser saves. */
  download(file: SavedFile): void
  /** A name for a run that is no pure recipe. */
  newRunId(): string
  reducedMotion: boolean
  /** What whoever uses this browser reads best. */
  language: Language
  /** Rejects where they cannot be had. */
  loadWords(language: Language): Promise<void>
}
