/** Buffers for live snapshots, used again when the page hands them back; a page that is behind gets none. */

/** One on the stage, one that somebody may still draw, one on its way. */
const MOST_OUT = 3
/** Small ones may be on their way several at once: on a busy machine it is long until one comes back, and the picture would wait for it. */
const MOST_SMALL_OUT = 8
const SMALL_BYTES = 500_000

const mostOf = (bytes: number) => (bytes <= SMALL_BYTES ? MOST_SMALL_OUT : MOST_OUT)

export class BufferPool {
  private free: ArrayBuffer[] = []
  private out = 0

  get outstanding(): number {
    return this.out
  }

  /** At least `bytes` long; null: the page has not handed enough back. */
  take(bytes: number): ArrayBuffer | null {
    if (this.out >= mostOf(bytes)) return null
    this.out++
    const found = this.free.findIndex((buffer) => buffer.byteLength >= bytes)
    return this.free.splice(found, found < 0 ? 0 : 1)[0] ?? new ArrayBuffer(bytes)
  }

  giveBack(buffers: ArrayBuffer[]): void {
    for (const buffer of buffers) {
      this.out = Math.max(0, this.out - 1)
      if (buffer.byteLength > 0) this.free.push(buffer)
    }
    this.free.splice(0, this.free.length - MOST_SMALL_OUT)
  }

  /** Another run: what is still out there will not come back. */
  reset(): void {
    this.free = []
    this.out = 0
  }
}
