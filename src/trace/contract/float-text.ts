/** A float32 as text. */

/** So many always tell a float32 from its neighbours. */
const MOST_DIGITS = 9

/** The shortest decimal that is this float32 again. Python reads -0 as a whole number, which has no sign there. */
export function float32Text(value: number): string {
  if (Object.is(value, -0)) return '-0.0'
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return String(Number(text))
  }
  return String(value)
}
