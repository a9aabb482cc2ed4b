/** The speaker window's side of its pair: keeps a mirror of the page's state, and asks for what is pressed here. */

import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../../store/state.ts'
import type { MirroredReviews } from '../../windows/mirror-reviews.ts'
import type { Request } from '../../windows/protocol.ts'
import type { FromPage, FromSpeaker } from '../../windows/speaker-protocol.ts'
import type { Port } from '../windows/speaker-host.ts'

/** `seeking`: not heard of yet; `lost`: closed, or it does not answer. */
export type Connection = 'seeking' | 'there' | 'lost'

/** A sign of life is asked for this often (ms). */
const ASK = 1000
/** Without one for so long, the page is gone; where it has said so itself, a reload has this time (ms). */
const SILENCE = 3500
const RELOAD = 1500

export interface LinkWorld {
  port: Port
  now(): number
  every(callback: () => void, ms: number): () => void
  onConnection(connection: Connection): void
  /** What has changed of one review's way. */
  onReviews(reviews: Partial<MirroredReviews>): void
}

export class Link {
  private connection: Connection = 'seeking'
  private have = 0
  private page: string | null = null
  private heard: number
  private left: number | null = null
  private ids = 0
  private closed = false
  private readonly stop: () => void

  constructor(private readonly store: StoreApi<AppStore>, private readonly world: LinkWorld) {
    this.heard = world.now()
    world.port.onmessage = ({ data }: MessageEvent<FromPage | FromSpeaker>) => this.hear(data)
    this.stop = world.every(() => this.ask(), ASK)
    this.ask()
  }

  get lost(): boolean {
    return this.connection === 'lost'
  }

  send(request: Request): void {
    this.post({ from: 'speaker', id: ++this.ids, request })
  }

  ask(): void {
    this.post({ from: 'speaker', have: this.have })
    const { now } = this.world
    const closed = this.left !== null && now() - this.left > RELOAD
    if (closed || now() - this.heard > SILENCE) this.become('lost')
  }

  close(): void {
    this.stop()
    this.post({ from: 'speaker', left: true })
    this.closed = true
    this.world.port.close()
  }

  private hear(data: FromPage | FromSpeaker): void {
    if (data.from !== 'page' || 'takes' in data || 'taken' in data) return
    if ('left' in data) return void (this.left = data.page === this.page ? this.world.now() : this.left)
    this.heard = this.world.now()
    this.left = null
    // Another life of the page counts its states anew.
    if (data.page !== this.page) {
      this.page = data.page
      if (!('whole' in data && data.whole)) return this.askAll()
    }
    if ('state' in data) this.take(data)
    if (this.have > 0) this.become('there')
  }

  private take({ number, whole, state, reviews }: Extract<FromPage, { state: object }>): void {
    if (!whole && number !== this.have + 1) return this.askAll()
    this.have = number
    this.store.setState(state)
    if (reviews) this.world.onReviews(reviews)
  }

  private askAll(): void {
    this.have = 0
    this.post({ from: 'speaker', have: 0 })
  }

  private become(connection: Connection): void {
    if (connection === this.connection) return
    this.connection = connection
    this.world.onConnection(connection)
  }

  /** A window that is going still hears of what happens to it, of `visibilitychange` for one; its port is closed then, and would throw. */
  private post(message: FromSpeaker): void {
    if (!this.closed) this.world.port.postMessage(message)
  }
}
