/** Data of one's own: reading them, with what is chosen about it, and putting them on the stage. A reading that fails changes nothing else.
 *  Loaded with the first wish. */

import { GUESS_ALL } from '../data/choices.ts'
import type { Choices, OwnFacts } from '../data/choices.ts'
import { pack } from '../data/packed.ts'
import { failed, failureOf } from '../worker/client.ts'
import type { DataSource, Failure } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'
import type { OwnEntry } from './own-book.ts'
import { refreshOwn } from './own-shown.ts'
import type { OwnState } from './own-state.ts'

/** Larger data are refused before anything is copied. */
export const MOST_BYTES = 10_000_000

interface Asking {
  name: string
  source: DataSource
  choices: Choices
}

/** Where what was read is shown. */
export interface OwnStage {
  show(own: OwnFacts): void
  openAddress(hash: string): void
  address(): string
}

export class OwnData {
  /** Counts readings: what an older one says is dropped, and what one says from before a Reset. */
  private reading = 0
  private resets = 0
  private asked: Asking | null = null

  constructor(
    private readonly desk: Desk,
    private readonly stage: OwnStage,
  ) {}

  async readFile(file: Blob & { name?: string }): Promise<void> {
    const reading = this.begin(file.name ?? '')
    if (file.size > MOST_BYTES) return this.refuse(reading, tooLarge(file.size))
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (this.isCurrent(reading)) await this.read({ name: file.name ?? '', source: { bytes }, choices: GUESS_ALL })
    } catch {
      this.refuse(reading, failed('unreadable', { what: 'unreadable_file' }).failure)
    }
  }

  async readText(text: string): Promise<void> {
    const reading = this.begin('')
    // Never fewer bytes than characters.
    if (text.length > MOST_BYTES) return this.refuse(reading, tooLarge(text.length))
    await this.read({ name: '', source: { bytes: new TextEncoder().encode(text) }, choices: GUESS_ALL })
  }

  readSample(sample: string): Promise<void> {
    return this.read({ name: sample, source: { sample }, choices: GUESS_ALL })
  }

  async reread(part: Partial<Choices>): Promise<void> {
    const { trouble } = this.desk.state.own
    const asked = trouble ? this.asked : this.entryShown()
    if (!asked) return this.set({ reading: false })
    await this.read({ name: asked.name, source: asked.source, choices: { ...asked.choices, ...part } })
  }

  save(): void {
    const entry = this.entryShown()
    if (!entry || !('bytes' in entry.source)) return
    const { name, choices, source, set } = entry
    const text = pack({ name, id: set.facts.id, address: this.stage.address(), choices, text: new TextDecoder().decode(source.bytes) })
    this.desk.environment.download({ name: `unfold-data-${set.facts.id}.json`, type: 'application/json', body: text })
  }

  private async read(asking: Asking): Promise<void> {
    const reading = this.begin(asking.name, asking)
    try {
      const { set, reading: how, packed } = await this.desk.client.read(asking.source, asking.choices)
      if (!this.isCurrent(reading)) return
      const source: DataSource = packed ? { bytes: new TextEncoder().encode(packed.text) } : asking.source
      const entry: OwnEntry = { name: packed?.name ?? asking.name, source, choices: packed?.choices ?? asking.choices, reading: how, set }
      this.desk.book.add(entry)
      this.asked = entry
      this.set({ reading: false, asked: { name: entry.name, choices: entry.choices } })
      if (packed) this.stage.openAddress(packed.address)
      else this.stage.show(set.facts)
      refreshOwn(this.desk)
    } catch (error) {
      this.refuse(reading, failureOf(error))
    }
  }

  private begin(name: string, asking: Asking | null = null): number {
    this.asked = asking
    this.resets = this.desk.state.resets
    const shown = this.entryShown()
    this.set({ reading: true, trouble: null, again: asking !== null && asking.source === shown?.source, asked: { name, choices: asking?.choices ?? GUESS_ALL } })
    return ++this.reading
  }

  private isCurrent(reading: number): boolean {
    return reading === this.reading && this.resets === this.desk.state.resets
  }

  private refuse(reading: number, trouble: Failure): void {
    if (this.isCurrent(reading)) this.set({ reading: false, trouble })
  }

  private entryShown(): OwnEntry | null {
    const { own } = this.desk.state.recipe
    return own && this.desk.book.entry(own.id)
  }

  private set(part: Partial<OwnState>): void {
    this.desk.set({ own: { ...this.desk.state.own, ...part } })
  }
}

function tooLarge(bytes: number): Failure {
  const megabytes = (count: number) => Math.round(count / 100_000) / 10
  return failed('unreadable', { what: 'too_large', megabytes: megabytes(bytes), most: megabytes(MOST_BYTES) }).failure
}
