/** Keeps runs and preferences in the browser. Where the browser refuses, memory serves and a code says so. */

import { isRecord, readKeptRun, withCheckpoint } from './kept-run.ts'
import type { KeptRun } from './kept-run.ts'
import type { Keep } from './keep.ts'
import type { Checkpoint } from '../worker/protocol.ts'

/** Codes of `AppState.unsaved`. */
export type Trouble = 'full' | 'blocked' | 'failed' | 'damaged'

export interface StorageOptions {
  keep: Keep
  setTimer(callback: () => void, ms: number): () => void
  onTrouble(trouble: Trouble | null): void
}

const MOST_RUNS = 24
/** Data sets: each may be as large as many runs. */
const MOST_DATA = 6
const INDEX = 'index'
const DATA_INDEX = 'data-index'
const PREFERENCES = 'preferences'
/** A browser that does not answer must not hold up the page. */
const PATIENCE_MS = 1500

export class Storage {
  /** Names by last use; the same as in the browser, without its failures. */
  private readonly memory = new Map<string, KeptRun>()
  private writing: Promise<void> = Promise.resolve()
  /** Writes of runs that have not begun, by name. */
  private readonly waiting = new Map<string, Promise<void>>()

  constructor(private readonly options: StorageOptions) {}

  async loadRun(name: string): Promise<KeptRun | null> {
    const known = this.memory.get(name)
    if (known) return known
    const value = await this.read(`run:${name}`)
    if (value === undefined || value === null) return null
    const run = readKeptRun(value)
    if (run) this.memorize(name, run)
    else this.options.onTrouble('damaged')
    return run
  }

  /** What is known of a run without asking the browser. */
  remembered(name: string): KeptRun | undefined {
    return this.memory.get(name)
  }

  /** A run that starts at `base` (null: a pure recipe), before its first checkpoint. */
  saveRun(name: string, run: KeptRun): Promise<void> {
    this.memorize(name, run)
    // A write takes what is the newest when it begins: one that waits has this run, too. Checkpoints can come faster than a browser writes.
    const waiting = this.waiting.get(name)
    if (waiting !== undefined) return waiting
    const written = this.write(() => {
      this.waiting.delete(name)
      return this.putRun(name)
    })
    this.waiting.set(name, written)
    return written
  }

  saveCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    const run = this.memory.get(name) ?? { base: null, checkpoints: [] }
    return this.saveRun(name, withCheckpoint(run, checkpoint))
  }

  async loadPreferences(): Promise<Record<string, unknown>> {
    const value = await this.read(PREFERENCES)
    return isRecord(value) ? value : {}
  }

  savePreferences(preferences: object): Promise<void> {
    return this.write(() => this.options.keep.set(PREFERENCES, preferences))
  }

  /** Data of one's own; undefined: not kept here. */
  async loadData(id: string): Promise<unknown> {
    return this.read(`data:${id}`)
  }

  /** The latest few stay. */
  saveData(id: string, value: object): Promise<void> {
    return this.write(async () => {
      const { keep } = this.options
      const others = names(await keep.get(DATA_INDEX)).filter((other) => other !== id)
      const dropped = others.splice(0, Math.max(0, others.length + 1 - MOST_DATA))
      for (const old of dropped) await keep.remove(`data:${old}`)
      await keep.set(`data:${id}`, value)
      await keep.set(DATA_INDEX, [...others, id])
    })
  }

  private memorize(name: string, run: KeptRun): void {
    this.memory.delete(name)
    this.memory.set(name, run)
    const oldest = this.memory.keys().next().value
    if (this.memory.size > MOST_RUNS && oldest !== undefined) this.memory.delete(oldest)
  }

  private async read(name: string): Promise<unknown> {
    try {
      return await this.patiently(this.options.keep.get(name))
    } catch (error) {
      this.options.onTrouble(troubleOf(error))
      return null
    }
  }

  private patiently<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = this.options.setTimer(() => reject(new Error('no answer')), PATIENCE_MS)
      promise.then(resolve, reject).finally(stop)
    })
  }

  /** One after the other, so that the last word is the last one written. */
  private write(job: () => Promise<void>): Promise<void> {
    this.writing = this.writing.then(job).then(
      () => this.options.onTrouble(null),
      (error: unknown) => this.options.onTrouble(troubleOf(error)),
    )
    return this.writing
  }

  private async putRun(name: string): Promise<void> {
    const run = this.memory.get(name)
    if (!run) return
    const { keep } = this.options
    const others = names(await keep.get(INDEX)).filter((other) => other !== name)
    const dropped = others.splice(0, Math.max(0, others.length + 1 - MOST_RUNS))
    await this.drop(dropped)
    // Full: nothing older is thrown away for it, memory has this one until the page closes.
    await keep.set(`run:${name}`, run)
    await keep.set(INDEX, [...others, name])
  }

  private async drop(list: string[]): Promise<void> {
    for (const name of list) await this.options.keep.remove(`run:${name}`)
  }
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : []
}

const BLOCKED = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'ReferenceError', 'UnknownError']

function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || isRecord(error) ? String((error as { name?: unknown }).name) : ''
  if (name === 'QuotaExceededError') return 'full'
  return BLOCKED.includes(name) ? 'blocked' : 'failed'
}
