/** Frames for measuring: the block with other numbers in each, or a little more turned in each. */

/** Sets of numbers that take turns. */
const SETS = 8
/** Of a swing to and fro about the corner. */
const SWING = { yaw: 42, pitch: 30, degrees: 20, frames: 40 }

interface Draw {
  setInput(data: Float32Array): void
  setCamera(yaw: number, pitch: number): void
}

/** `length` numbers in X. They are made before the first frame; each frame sees them as an array of its own, so that nothing that was
 *  drawn before is drawn again. */
export function framesOf(length: number, draw: Draw) {
  const made = Array.from({ length: SETS }, (_, set) => Float32Array.from({ length }, (_, i) => ((Math.imul(i + 1, 2654435761 + 2 * set) >>> 8) % 2000) / 1000 - 1))
  const frames = {
    numbers: (frame: number) => draw.setInput(new Float32Array(made[frame % SETS]?.buffer ?? new ArrayBuffer(0))),
    turning: (frame: number) => draw.setCamera(SWING.yaw + SWING.degrees * ((frame % SWING.frames) / (SWING.frames / 2) - 1), SWING.pitch),
  }
  return (what: keyof typeof frames, count: number) => new Promise<void>((done) => {
    let frame = 0
    const next = () => {
      if (frame === count) return done()
      frames[what](frame++)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}
