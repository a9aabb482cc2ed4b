/** The clock: eased motion, a beat while playing, and no jump after a sleep. */

import { describe, expect, it } from 'vitest'
import { Clock, eased } from '../../src/store/clock.ts'

function setup() {
  let time = 0
  let frames: (() => void)[] = []
  const seen: number[] = []
  let beats = 0
  let answer = true
  const clock = new Clock({
    now: () => time,
    requestFrame: (callback) => void frames.push(callback),
    onPosition: (position) => void seen.push(position),
    onBeat: () => {
      beats++
      return answer
    },
  })
  const frame = (ms: number) => {
    time += ms
    const now = frames
    frames = []
    for (const callback of now) callback()
  }
  return {
    clock,
    seen,
    beats: () => beats,
    refuse: () => void (answer = false),
    frame,
    pass: (ms: number) => {
      for (let left = ms; left > 0; left -= 20) frame(Math.min(20, left))
    },
    idle: () => frames.length === 0,
  }
}

describe('the clock', () => {
  it('moves to a moment with ease, arrives exactly, and then rests', () => {
    const { clock, seen, pass, idle } = setup()
    clock.moveTo(1, 0.9)
    pass(920)
    expect(seen.at(-1)).toBe(1)
    expect(seen.every((position, k) => k === 0 || position >= seen[k - 1]!)).toBe(true)
    expect(idle()).toBe(true)
  })

  it('jumps ahead when it is more than one moment behind', () => {
    const { clock, pass } = setup()
    for (let moment = 1; moment <= 6; moment++) {
      clock.moveTo(moment, 0.9)
      pass(40)
      expect(clock.position).toBeGreaterThan(moment - 1.001)
    }
    clock.moveTo(2, 0.9)
    expect(clock.position).toBe(3)
  })

  it('counts a long pause as one short frame', () => {
    const { clock, frame, beats } = setup()
    clock.moveTo(1, 0.9)
    frame(3_600_000)
    expect(clock.position).toBeLessThan(0.1)
    clock.play(1, false)
    frame(3_600_000)
    frame(3_600_000)
    expect(beats()).toBe(0)
  })

  it('beats once a period, the first time at once', () => {
    const { clock, pass, beats } = setup()
    clock.play(1, true)
    pass(20)
    expect(beats()).toBe(1)
    pass(5000)
    expect(beats()).toBe(6)
    clock.rest()
    pass(3000)
    expect(beats()).toBe(6)
  })

  it('asks again at every frame while a beat has to wait', () => {
    const { clock, pass, beats, refuse } = setup()
    refuse()
    clock.play(1, true)
    pass(200)
    expect(beats()).toBe(10)
  })

  it('lets a motion come to its end when playing stops', () => {
    const { clock, pass, idle } = setup()
    clock.play(1, false)
    clock.moveTo(1, 0.5)
    pass(100)
    clock.rest()
    pass(600)
    expect(clock.position).toBe(1)
    expect(idle()).toBe(true)
  })

  it('eases from 0 to 1', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1])
  })
})
