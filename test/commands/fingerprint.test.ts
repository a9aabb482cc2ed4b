// The fingerprint of the sources changes with their content and their names, and with nothing else.
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../../src/commands/launch/fingerprint.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  writeFileSync(join(root, 'index.html'), 'page')
  writeFileSync(join(root, 'src/deep/a.ts'), 'a')
})
afterEach(() => rmSync(root, { recursive: true }))

test('the same sources give the same, whenever they were saved', () => {
  const before = fingerprint(root)
  utimesSync(join(root, 'src/deep/a.ts'), 1, 1)
  writeFileSync(join(root, 'README.md'), 'not part of the page')
  expect(fingerprint(root)).toBe(before)
})

test('new content, a new name and a new file change it', () => {
  const seen = new Set([fingerprint(root)])
  writeFileSync(join(root, 'src/deep/a.ts'), 'b')
  seen.add(fingerprint(root))
  renameSync(join(root, 'src/deep/a.ts'), join(root, 'src/deep/b.ts'))
  seen.add(fingerprint(root))
  writeFileSync(join(root, 'src/c.ts'), '')
  seen.add(fingerprint(root))
  expect(seen.size).toBe(4)
})
