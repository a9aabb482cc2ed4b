/** Work in slices: after some milliseconds the worker lets messages in. Time and yielding are arguments. */

export interface World {
  /** Milliseconds. */
  now(): number
  /** Comes back after messages that wait have been received. */
  yield(): Promise<void>
}

const SLICE_MS = 10

export class Pace {
  private started: number

  constructor(private readonly world: World) {
    this.started = world.now()
  }

  /** True once a slice is over; then `rest`. */
  get over(): boolean {
    return this.world.now() - this.started >= SLICE_MS
  }

  async rest(): Promise<void> {
    await this.world.yield()
    this.started = this.world.now()
  }
}

/** True at most every `ms`, the first time after `ms`. */
export class Every {
  private last: number

  constructor(
    private readonly world: World,
    private readonly ms: number,
  ) {
    this.last = world.now()
  }

  get due(): boolean {
    const now = this.world.now()
    if (now - this.last < this.ms) return false
    this.last = now
    return true
  }
}

/** One part in so many of the time, for something that is worth no more. */
const SHARE = 20

/** For what takes long: due again when twenty times as long has passed as it took. */
export class Seldom {
  private next: number

  constructor(private readonly world: World) {
    this.next = world.now()
  }

  get due(): boolean {
    return this.world.now() >= this.next
  }

  timed<Made>(make: () => Made): Made {
    const start = this.world.now()
    const made = make()
    const end = this.world.now()
    this.next = end + SHARE * (end - start)
    return made
  }
}
