/** Reviews that somebody writes: read after every key, the latest wins; kept in this browser. */

import type { WeightsChoice } from '../worker/protocol-reviews.ts'
import { troubleOf } from './reviews-lab-desk.ts'
import type { LabDesk } from './reviews-lab-desk.ts'
import { MOST_WRITTEN } from './reviews-lab-state.ts'
import type { Reading, Writing } from './reviews-lab-state.ts'

const KEPT = 'reviews-written'
/** After the last key. */
const KEEP_MS = 150
const LANE = 'write'

export class LabWriting implements Writing {
  private opened = false
  private stopTimer: (() => void) | null = null

  constructor(private readonly lab: LabDesk) {
    lab.page.environment.location.onLeave(() => this.stopTimer && this.keep())
  }

  async open(): Promise<void> {
    if (!this.opened) {
      this.opened = true
      const kept = readKept(await this.lab.load(KEPT))
      // Whoever has begun to write meanwhile goes on.
      if (kept && this.written.every((text) => text === '')) this.lab.set('write', { texts: kept, readings: kept.map(() => null), chosen: 0 })
      this.lab.set('write', { opened: true })
    }
    await this.read()
  }

  write(text: string): void {
    const { texts, chosen } = this.lab.state.write
    this.lab.set('write', { texts: texts.map((old, i) => (i === chosen ? text : old)) })
    void this.read()
    this.keepSoon()
  }

  choose(chosen: number): void {
    this.lab.set('write', { chosen })
  }

  add(text = ''): void {
    const { texts, readings } = this.lab.state.write
    if (texts.length >= MOST_WRITTEN) return
    this.lab.set('write', { texts: [...texts, text], readings: [...readings, null], chosen: texts.length })
    void this.read()
    this.keepSoon()
  }

  /** The last one is emptied: there is always one. */
  remove(): void {
    const { texts, readings, chosen } = this.lab.state.write
    if (texts.length === 1) return this.write('')
    const others = <T>(list: readonly T[]) => list.filter((_, i) => i !== chosen)
    this.lab.set('write', { texts: others(texts), readings: others(readings), chosen: Math.max(0, chosen - 1) })
    this.keepSoon()
  }

  weigh(weights: WeightsChoice): void {
    this.lab.set('write', { weights })
    void this.read(true)
  }

  private get written(): string[] {
    return this.lab.state.write.texts
  }

  /** Those whose text is another one than was read; `all` for other weights. */
  private async read(all = false): Promise<void> {
    const { texts, readings, weights } = this.lab.state.write
    const wanted = texts.filter((text, i) => all || readings[i]?.text !== text)
    if (wanted.length === 0) return
    const order = { reviews: wanted.map((text) => ({ of: 'text' as const, text })) }
    try {
      const along = await this.lab.ask(LANE, 'read', { ...order, weights })
      const steps = along.length / wanted.length
      const found = await this.lab.ask(LANE, 'find', { ...order, padding: { steps } })
      this.take(wanted.map((text, i) => ({ text, found: found[i]!, along: along.slice(i * steps, (i + 1) * steps) })))
    } catch (error) {
      const failure = troubleOf(error)
      if (failure) this.lab.set('write', { failure })
    }
  }

  private take(read: readonly Reading[]): void {
    const { texts, readings } = this.lab.state.write
    this.lab.set('write', { readings: texts.map((text, i) => read.find((one) => one.text === text) ?? readings[i] ?? null), failure: null })
  }

  private keepSoon(): void {
    this.stopTimer?.()
    this.stopTimer = this.lab.page.environment.setTimer(() => this.keep(), KEEP_MS)
  }

  private keep(): void {
    this.stopTimer?.()
    this.stopTimer = null
    void this.lab.keep(KEPT, this.written).then((kept) => this.lab.set('write', { unkept: !kept }))
  }
}

function readKept(value: unknown): string[] | null {
  const texts = Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string').slice(0, MOST_WRITTEN) : []
  return texts.length > 0 ? texts : null
}
