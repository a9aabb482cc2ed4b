// Which browser is taken, and how one is installed where there is none.
import { expect, test } from 'vitest'
import { candidates, chromiumRefusal, findChromium, waysToInstall } from '../../src/commands/launch/chromium.mjs'

test('a named path is the only candidate', () => {
  expect(candidates('/opt/my chrome', ['/usr/bin'])).toEqual(['/opt/my chrome'])
})

test('a bare name is looked for on the PATH', () => {
  expect(candidates('chrome-beta', ['/usr/bin', '/bin'])).toEqual(['/usr/bin/chrome-beta', '/bin/chrome-beta'])
})

test('else Chromium comes before Chrome', () => {
  const paths = candidates(undefined, ['/a', '/b'])
  expect(paths.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/a/chromium-browser'])
  expect(paths.indexOf('/b/google-chrome')).toBeGreaterThan(2)
})

test('tests like the build without windows best, and take any other', () => {
  expect(candidates(undefined, ['/a', '/b'], 'tests').slice(0, 3)).toEqual(['/a/chromium-headless-shell', '/b/chromium-headless-shell', '/a/chromium'])
  expect(candidates(undefined, ['/a'])).not.toContain('/a/chromium-headless-shell')
})

test('Debian’s package only for root with apt-get; nothing instead of a named browser', () => {
  const machine = { named: undefined, isRoot: true, hasApt: true }
  expect(waysToInstall(machine)).toEqual(['chromium', 'playwright'])
  expect(waysToInstall({ ...machine, use: 'tests' })).toEqual(['chromium-headless-shell', 'chromium', 'playwright'])
  expect(waysToInstall({ ...machine, isRoot: false })).toEqual(['playwright'])
  expect(waysToInstall({ ...machine, hasApt: false })).toEqual(['playwright'])
  expect(waysToInstall({ ...machine, named: '/opt/chrome' })).toEqual([])
})

test('a named browser that does not start is said, and not replaced', async () => {
  const env = { CHROMIUM: '/nowhere/chromium', PATH: process.env.PATH }
  expect(await findChromium(env)).toBeNull()
  expect(chromiumRefusal(env)).toContain('/nowhere/chromium')
})

test('a program that starts is found', async () => {
  expect(await findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath)
})
