// When packages are installed: whenever npm's own record differs from the lock.
import { expect, test } from 'vitest'
import { isInstalled } from '../../src/commands/launch/install.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-darwin': { version: '1.0.0', optional: true, os: ['darwin'] },
  },
}

test('all there, but for another system’s', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
})

test('no record, an empty one, and another version mean: install', () => {
  expect(isInstalled(lock, null)).toBe(false)
  expect(isInstalled(lock, {})).toBe(false)
  expect(isInstalled(lock, { packages: {} })).toBe(false)
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
})
