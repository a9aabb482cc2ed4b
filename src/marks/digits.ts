/** Numbers as text for figures: short for cells, six significant digits for recomputing by hand. Not words. */

const MINUS = '−'

/** A number with six significant digits; `exact` says whether nothing was rounded away. */
export interface SixDigits {
  text: string
  exact: boolean
}

/** Four significant digits, for numbers that run while one looks: 0.1423, 1.250, 3.262e−4. Exact ones are short. */
export function fourDigits(value: number): string {
  if (!Number.isFinite(value)) return notFinite(value)
  const size = Math.abs(value)
  const rounded = size !== 0 && (size < 1e-4 || size >= 1e4) ? size.toExponential(3) : size.toPrecision(4)
  return signed(value, (Number(rounded) === size ? plain(rounded) : rounded).replace('e+', 'e').replace('e-', `e${MINUS}`))
}

/** Six significant digits. An exact number drops its trailing zeros (1, 0.5), a rounded one keeps them (0.900000). */
export function sixDigits(value: number): SixDigits {
  if (!Number.isFinite(value)) return { text: notFinite(value), exact: true }
  const size = Math.abs(value)
  const rounded = size !== 0 && (size < 1e-4 || size >= 1e6) ? size.toExponential(5) : size.toPrecision(6)
  const exact = Number(rounded) === size
  return { text: signed(value, exact ? plain(rounded) : rounded), exact }
}

/** For a cell: `decimals` places (one more below 0.1), whole numbers without, an exponent where that would hide the number or burst the cell. */
export function shortNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return notFinite(value)
  const size = Math.abs(value)
  if (Number.isInteger(value) && size < 1000) return signed(value, String(size))
  if (size >= 1000 || size < 0.5 * tenth(decimals + 1)) return signed(value, size.toExponential(0).replace('e+', 'e').replace('e-', `e${MINUS}`))
  const places = size >= 100 ? 0 : size >= 10 ? Math.min(1, decimals) : size < 0.1 ? decimals + 1 : decimals
  return signed(value, size.toFixed(places))
}

/** One unit of the last of so many decimal places. */
function tenth(decimals: number): number {
  return Number(`1e-${decimals}`)
}

function plain(text: string): string {
  const [digits = '', exponent] = text.split('e')
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
  return exponent === undefined ? short : `${short}e${exponent}`
}

function signed(value: number, size: string): string {
  return value < 0 ? MINUS + size : size
}

function notFinite(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value < 0 ? `${MINUS}∞` : '∞'
}
