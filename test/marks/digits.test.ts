// Numbers as text: six significant digits that say whether they are all, short ones for cells.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fourDigits, shortNumber, sixDigits } from '../../src/marks/digits.ts'
import { cellLook, largestSize } from '../../src/marks/cell-look.ts'

test('four digits: rounded ones keep their zeros, exact ones are short', () => {
  expect([0.14232, 0.25, 1.25004, 3.26243e-5, 0, -0.75091, 1e-7].map(fourDigits)).toEqual(['0.1423', '0.25', '1.250', '3.262e−5', '0', '−0.7509', '1e−7'])
  expect([Infinity, NaN].map(fourDigits)).toEqual(['∞', 'NaN'])
})

test('six digits', () => {
  expect(sixDigits(1)).toEqual({ text: '1', exact: true })
  expect(sixDigits(-0.5)).toEqual({ text: '−0.5', exact: true })
  expect(sixDigits(Math.fround(0.9))).toEqual({ text: '0.900000', exact: false })
  expect(sixDigits(100000)).toEqual({ text: '100000', exact: true })
  expect(sixDigits(1.23456789e-7).text).toBe('1.23457e-7')
  expect(sixDigits(Infinity).text).toBe('∞')
  expect(sixDigits(NaN).text).toBe('NaN')
})

test('six digits are within half a unit of the sixth', () => {
  fc.assert(fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (value) => {
    const back = Number(sixDigits(value).text)
    expect(Math.abs(back - value) / value).toBeLessThanOrEqual(5.0001e-6)
    expect(sixDigits(value).exact).toBe(back === value)
  }))
})

test('short numbers keep their sign and are never a wrong zero', () => {
  expect([0, 1, -1, 0.534, -0.004, 0.0002, 12.34, 250.4, 12345].map((value) => shortNumber(value))).toEqual(['0', '1', '−1', '0.53', '−0.004', '2e−4', '12.3', '250', '1e4'])
})

test('sign reads without hue', () => {
  expect([0.5, -0.5, 0, null, NaN].map((value) => cellLook(value, 1).kind)).toEqual(['fill', 'ring', 'fill', 'empty', 'empty'])
  expect(cellLook(-2, 4).strength).toBe(0.5)
  expect(cellLook(1, 0).strength).toBe(0)
  expect(largestSize([1, -3, Infinity, NaN])).toBe(3)
})
