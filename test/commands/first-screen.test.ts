// The size budget counts what the first screen needs, and nothing that comes later.
import { expect, test } from 'vitest'
import { firstScreenFiles } from '../../src/commands/launch/first-screen.mjs'

test('the entry and all its imports, once each, without the lazy ones', () => {
  const manifest = {
    'index.html': { file: 'i.js', isEntry: true, imports: ['_a', '_b'], dynamicImports: ['lazy.ts'] },
    _a: { file: 'a.js', imports: ['_b'] },
    _b: { file: 'b.js', imports: ['_a'] },
    'lazy.ts': { file: 'lazy.js', imports: ['_a'] },
  }
  expect(firstScreenFiles(manifest)).toEqual(['i.js', 'a.js', 'b.js'])
  expect(firstScreenFiles(manifest, ['lazy.ts'])).toEqual(['i.js', 'lazy.js', 'a.js', 'b.js'])
  expect(() => firstScreenFiles(manifest, ['gone.ts'])).toThrow('The build has no gone.ts.')
})
