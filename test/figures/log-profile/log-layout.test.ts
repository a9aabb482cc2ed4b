import { describe, expect, it } from 'vitest'
import { curve, linearCase, logLayout } from '../../../src/figures/log-profile/log-layout.ts'

const room = { width: 600, height: 160, text: 13 }

describe('norms on a logarithmic scale', () => {
  it('a constant factor is a straight line', () => {
    const values = linearCase(1, 0.5, 11)
    const layout = logLayout([values], room)
    const ys = Array.from(values, (value) => layout.y(value)!)
    const steps = ys.slice(1).map((y, i) => y - ys[i]!)
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 9)
    expect(steps[0]).toBeLessThan(0)
  })

  it('everything stays in the frame, ticks are powers of ten from high to low', () => {
    for (const values of [[1], [1e-30, 1], [5, 5, 5], [1e300, 1e-300], [0.3, 0, 1e-7]]) {
      const layout = logLayout([values], room)
      for (const { y } of layout.ticks) expect(y >= layout.top - 1e-9 && y <= layout.bottom + 1e-9).toBe(true)
      expect(layout.ticks.map(({ power }) => power)).toEqual(layout.ticks.map(({ power }) => power).sort((a, b) => b - a))
      expect(layout.ticks.length).toBeGreaterThan(1)
    }
  })

  it('what is 0, not finite or off the scale breaks the curve', () => {
    const layout = logLayout([[1, 0.1]], room)
    expect(curve([1, 0, 0.1, NaN, 1, 1e9], layout).match(/M/g)).toHaveLength(3)
    expect(curve([0, 0], layout)).toBe('')
    // One between two without a place is a dot.
    expect(curve([0, 0.1, 0], layout)).toMatch(/^M[\d.]+,[\d.]+h0$/)
    expect(curve([1, 0.1], layout)).not.toContain('h0')
    expect(layout.y(0)).toBeNull()
  })

  it('the linear case goes back from the last step', () => {
    expect([...linearCase(8, 0.5, 4)]).toEqual([1, 2, 4, 8])
  })
})
