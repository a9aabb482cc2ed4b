/** Where the columns of the strip stand, and which step lies under a point. Numbers only. */

export interface Bar {
  step: number
  x: number
  width: number
}

export function barsOf(steps: number, width: number): Bar[] {
  const pitch = width / Math.max(1, steps)
  const gap = pitch > 6 ? 1.5 : 0
  return Array.from({ length: steps }, (_, step) => ({ step, x: step * pitch, width: Math.max(0.5, pitch - gap) }))
}

export function stepAt(x: number, steps: number, width: number): number {
  return Math.max(0, Math.min(steps - 1, Math.floor((x / Math.max(1, width)) * steps)))
}

/** Norm of the state of each step over the batch: what colours its column. `columns` numbers for each of `rows` examples, step after step. */
export function stateNorms(data: ArrayLike<number>, steps: number): number[] {
  const size = Math.floor(data.length / Math.max(1, steps))
  return Array.from({ length: steps }, (_, step) => {
    let sum = 0
    for (let index = step * size; index < (step + 1) * size; index++) sum += (data[index] ?? 0) * (data[index] ?? 0)
    return Math.sqrt(sum)
  })
}
