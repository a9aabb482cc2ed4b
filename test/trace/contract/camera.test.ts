import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAMERA_NAMES, CAMERAS, between, nameOfCamera, readCamera, turned, writeCamera } from '../../../src/trace/contract/camera.ts'

describe('a view in the address', () => {
  it('is a name or two angles, and reads back as it was written', () => {
    for (const name of CAMERA_NAMES) expect(writeCamera(readCamera(name)!)).toBe(name)
    fc.assert(fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }), (yaw, pitch) => {
      const camera = readCamera(writeCamera({ yaw, pitch }))
      expect(camera).toEqual({ yaw, pitch })
    }))
  })

  it('is nothing where the text is neither', () => {
    for (const text of ['', 'Front', 'side', '1', '1,2,3', '181,0', '0,91', '1e3,0', 'NaN,0', '1, 2', 'javascript:alert(1)']) expect(readCamera(text)).toBeUndefined()
  })
})

describe('turning', () => {
  it('goes all the way round sideways, and stops straight above and below', () => {
    expect(turned({ yaw: 170, pitch: 80 }, 30, 30)).toEqual({ yaw: -160, pitch: 90 })
    expect(turned({ yaw: -170, pitch: -80 }, -30, -30)).toEqual({ yaw: 160, pitch: -90 })
  })

  it('goes the short way to another view', () => {
    expect(between({ yaw: 170, pitch: 0 }, { yaw: -170, pitch: 10 }, 0.5)).toEqual({ yaw: -180, pitch: 5 })
    expect(nameOfCamera(between(CAMERAS.front, CAMERAS.corner, 1))).toBe('corner')
  })
})
