// Terms of a lit cell: the numbers that are shown are the view's own, and their products sum to the engine's result.
import { expect, test } from 'vitest'
import { RESULT, cellsDone, shapeOf, sizesOf, termsOf, valueAt } from '../../../src/figures/product/faces.ts'
import type { Summing } from '../../../src/trace/contract/product.ts'
import { productView } from '../../support/products.ts'

test.each<Summing>(['up', 'left', 'front'])('summing %s: the terms of each cell make its value', (summing) => {
  const view = productView({ batch: 3, features: 2, hidden: 4 }, summing)
  const { rows, columns } = shapeOf(RESULT[summing], sizesOf(view))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const sum = termsOf(view, { row, column }).reduce((total, { first, second }) => total + first.value * second.value, 0)
      expect(sum).toBeCloseTo(valueAt(view, RESULT[summing], row, column), 12)
    }
  }
})

test('cell by cell goes from none to all', () => {
  expect([0, 0.4, 1].map((position) => cellsDone(position, 20))).toEqual([0, 8, 20])
})
