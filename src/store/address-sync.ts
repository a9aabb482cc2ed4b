/** Keeps the address bar true: finished changes get an entry in the history, everything else replaces it now and then. */

import type { LocationPort } from './environment.ts'

export interface SyncOptions {
  location: LocationPort
  setTimer(callback: () => void, ms: number): () => void
  /** The address of what is shown now. */
  format(): string
  /** The user went elsewhere in the history, or edited the address. */
  opened(hash: string): void
}

/** Browsers take no more than a few replacements a second, and each takes milliseconds in which nothing is drawn. */
const REPLACE_MS = 1000
/** What has changed is drawn before it is written. */
const SOON_MS = 50

export class AddressSync {
  private stop: (() => void) | null = null
  private dirty = false
  private held = false
  private written: string

  constructor(private readonly options: SyncOptions) {
    this.written = options.location.hash()
    options.location.onChange(() => this.changed())
    options.location.onLeave(() => this.settle())
  }

  /** Something that the address tells may have changed: soon if it is long ago that it was written, else later. */
  touch(): void {
    this.dirty = true
    if (this.stop === null && !this.held) this.flushIn(SOON_MS)
  }

  /** A change begins, and may be dragged on: the entry stays as it was before, until `push` makes the next one. */
  begin(): void {
    this.settle()
    this.held = true
  }

  /** A finished change: one entry, which Back in the browser undoes. */
  push(): void {
    this.held = false
    const hash = this.options.format()
    if (hash === this.written) return
    this.written = hash
    this.dirty = false
    this.options.location.push(hash)
  }

  /** Writes now what waits to be written. */
  settle(): void {
    if (this.held) return
    this.stop?.()
    this.stop = null
    if (this.dirty) this.flush()
  }

  private flush(): void {
    this.dirty = false
    const hash = this.options.format()
    if (hash !== this.written) {
      this.written = hash
      this.options.location.replace(hash)
    }
    this.flushIn(REPLACE_MS)
  }

  private flushIn(ms: number): void {
    this.stop = this.options.setTimer(() => {
      this.stop = null
      if (this.dirty && !this.held) this.flush()
    }, ms)
  }

  private changed(): void {
    const hash = this.options.location.hash()
    if (hash === this.written) return
    this.written = hash
    this.dirty = false
    this.held = false
    this.options.opened(hash)
  }
}
