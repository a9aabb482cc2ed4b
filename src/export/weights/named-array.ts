/** An array with its name and shape, as files of weights have them. */

export interface NamedArray {
  name: string
  shape: number[]
  /** Outermost axis first. Int32Array: indexes and class numbers. */
  numbers: Float32Array | Int32Array
}

export function countOf({ shape }: Pick<NamedArray, 'shape'>): number {
  return shape.reduce((product, size) => product * size, 1)
}

/** (rows, columns) made (columns, rows). */
export function transposed(numbers: ArrayLike<number>, rows: number, columns: number): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, i) => numbers[(i % rows) * columns + Math.floor(i / rows)])
}
