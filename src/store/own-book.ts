/** Data of one's own by their id: in memory, and in the browser's storage so that a reload finds them. */

import { GUESS_ALL } from '../data/choices.ts'
import type { Choices, OwnFacts, OwnSet, Reading } from '../data/choices.ts'
import { isSample } from '../data/sample-names.ts'
import type { Client } from '../worker/client.ts'
import type { DataSource } from '../worker/protocol.ts'
import { isRecord } from './kept-run.ts'
import type { Storage } from './storage.ts'

export interface OwnEntry {
  /** Name of the file, or of the series that comes with the page; '': it was pasted. */
  name: string
  source: DataSource
  choices: Choices
  reading: Reading
  set: OwnSet
}

/** Data sets in memory: as far as Back leads to them. */
const MOST = 6

export class OwnBook {
  private readonly entries = new Map<string, OwnEntry>()

  constructor(
    private readonly storage: Pick<Storage, 'loadData' | 'saveData'>,
    private readonly client: () => Client,
  ) {}

  entry(id: string): OwnEntry | null {
    return this.entries.get(id) ?? null
  }

  set(id: string): OwnSet | null {
    return this.entry(id)?.set ?? null
  }

  facts(id: string): OwnFacts | null {
    return this.set(id)?.facts ?? null
  }

  /** Keeps it here and, in time, in the browser. A series that comes with the page needs no keeping. */
  add(entry: OwnEntry): void {
    const { id } = entry.set.facts
    this.hold(entry)
    if (!isSample(id)) void this.storage.saveData(id, entry)
  }

  /** From wherever it is; null: nowhere, or damaged. */
  async find(id: string): Promise<OwnEntry | null> {
    const known = this.entry(id) ?? (isSample(id) ? await this.readSample(id) : readEntry(await this.storage.loadData(id), id))
    if (known) this.hold(known)
    return known
  }

  private async readSample(sample: string): Promise<OwnEntry | null> {
    const source = { sample }
    const answer = await this.client().read(source, GUESS_ALL).catch(() => null)
    return answer && { name: sample, source, choices: GUESS_ALL, reading: answer.reading, set: answer.set }
  }

  private hold(entry: OwnEntry): void {
    const { id } = entry.set.facts
    this.entries.delete(id)
    this.entries.set(id, entry)
    const oldest = this.entries.keys().next().value
    if (this.entries.size > MOST && oldest !== undefined) this.entries.delete(oldest)
  }
}

/** What came out of the browser's storage, if it is whole. */
function readEntry(value: unknown, id: string): OwnEntry | null {
  if (!isRecord(value) || !isRecord(value.set) || !isRecord(value.source) || !isRecord(value.reading) || !isRecord(value.choices)) return null
  const { facts, starts, inputs, targets, names } = value.set
  const whole = isRecord(facts) && facts.id === id && starts instanceof Int32Array && inputs instanceof Float64Array && targets instanceof Float64Array && Array.isArray(names)
  return whole && Array.isArray(value.reading.also) && typeof value.name === 'string' ? (value as unknown as OwnEntry) : null
}
