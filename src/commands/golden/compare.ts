/** The largest difference between two trees of numbers, and where it is. */

export interface Worst {
  /** |got − expected| / max(1, |expected|); Infinity where a number is not finite. */
  error: number
  /** `dh.l0.bwd[1][3][0]`; empty where there is nothing to compare. */
  path: string
}

/** Both trees have the same keys and sizes (parse.ts has seen to it). */
export function worstDifference(got: unknown, expected: unknown): Worst {
  const worst: Worst = { error: 0, path: '' }
  visit(got, expected, '', worst)
  return worst
}

function visit(got: unknown, expected: unknown, path: string, worst: Worst): void {
  if (typeof expected === 'number') {
    const error = errorOf(got as number, expected)
    if (error > worst.error || worst.path === '') Object.assign(worst, { error, path })
  } else if (Array.isArray(expected)) {
    expected.forEach((item, i) => visit((got as unknown[])[i], item, `${path}[${i}]`, worst))
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, item] of Object.entries(expected)) visit((got as Record<string, unknown>)[key], item, path === '' ? key : `${path}.${key}`, worst)
  }
}

function errorOf(got: number, expected: number): number {
  const error = Math.abs(got - expected) / Math.max(1, Math.abs(expected))
  return Number.isNaN(error) ? Infinity : error
}
