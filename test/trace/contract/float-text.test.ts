// A float32 as text: it reads back as the same float32, and no shorter decimal does.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { float32Text } from '../../../src/trace/contract/float-text.ts'

/** As C prints it to be read back: nine digits. */
const MOST_DIGITS = 9
const MANY = { numRuns: 5000 }

const BITS = new DataView(new ArrayBuffer(4))
/** All float32 alike, whatever their size; subnormals are bit patterns below 0x800000. */
const fromBits = (most: number) =>
  fc.integer({ min: 0, max: most }).chain((bits) =>
    fc.boolean().map((negative) => {
      BITS.setUint32(0, bits)
      return negative ? -BITS.getFloat32(0) : BITS.getFloat32(0)
    }),
  )
const LAST_FINITE = 0x7f7fffff
const LAST_SUBNORMAL = 0x7fffff

const digitsOf = (text: string) => text.replace(/e.*$/, '').replace(/^-?0*\.?0*|\.|-/g, '').replace(/0+$/, '')

function holds(value: number): void {
  const text = float32Text(value)
  expect(Math.fround(Number(text))).toBe(value)
  const digits = digitsOf(text).length
  expect(digits).toBeLessThanOrEqual(MOST_DIGITS)
  if (digits > 1) expect(Math.fround(Number(value.toPrecision(digits - 1)))).not.toBe(value)
}

test.each([
  ['any', fromBits(LAST_FINITE)],
  ['subnormal', fromBits(LAST_SUBNORMAL)],
  ['between −1 and 1', fc.float({ min: -1, max: 1, noNaN: true })],
  ['large', fc.float({ min: Math.fround(1e30), noDefaultInfinity: true, noNaN: true })],
  ['whole', fc.integer({ min: -(2 ** 24), max: 2 ** 24 })],
] as [string, fc.Arbitrary<number>][])('%s: the same again, in the fewest digits', (_, values) => {
  fc.assert(fc.property(values, holds), MANY)
})

test('whole numbers up to 2²⁴ are written as they are', () => {
  fc.assert(fc.property(fc.integer({ min: -(2 ** 24), max: 2 ** 24 }), (whole) => float32Text(whole) === (Object.is(whole, -0) ? '-0.0' : String(whole))), MANY)
})

test.each([
  [Math.fround(-0.102634974), '-0.102634974'],
  [Math.fround(0.1), '0.1'],
  [0, '0'],
  [-0, '-0.0'],
  [Math.fround(1e-45), '1e-45'],
  [Math.fround(3.4028235e38), '3.4028235e+38'],
  [Infinity, 'Infinity'],
  [NaN, 'NaN'],
])('%s', (value, text) => {
  expect(float32Text(value)).toBe(text)
})
