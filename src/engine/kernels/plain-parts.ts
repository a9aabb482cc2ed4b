/** The plain sums over a part of the batch: its rows copied side by side, then the sum over all rows. */

import type { Numbers } from '../numbers.ts'
import type { PartRows, PartSums, Products } from './kernels.ts'
import { sumRows } from './plain-rows.ts'

export function plainPartSums(product: Products['productLeftTransposed']): PartSums {
  return {
    productOfPart(c, a, b, part, k, n) {
      product(c, rowsOf(a, part, k), rowsOf(b, part, n), part.steps * part.count, k, n, false)
    },
    sumRowsOfPart(v, c, part, n) {
      sumRows(v, rowsOf(c, part, n), part.steps * part.count, n)
    },
  }
}

function rowsOf(numbers: Numbers, { steps, batch, from, count }: PartRows, width: number): Numbers {
  const rows = numbers instanceof Float32Array ? new Float32Array(steps * count * width) : new Float64Array(steps * count * width)
  for (let t = 0; t < steps; t++) {
    const start = (t * batch + from) * width
    rows.set(numbers.subarray(start, start + count * width), t * count * width)
  }
  return rows
}
