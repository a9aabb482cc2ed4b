// Every custom property that a style asks for is given somewhere: without it a shape is drawn black.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../src/commands/launch/project.mjs'

const SOURCES = ['src', 'public']
const STYLED = /\.(css|html|tsx?)$/

const texts = SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => STYLED.test(file)).map((file) => readFileSync(join(ROOT, folder, file), 'utf8')))
const all = (pattern: RegExp) => new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!)))

it('is given', () => {
  const [asked, given] = [all(/var\((--[a-z0-9-]+)/g), new Set([...all(/(--[a-z0-9-]+)['"]?\]?\s*:/g), ...all(/setProperty\('(--[a-z0-9-]+)'/g)])]
  expect(asked.size).toBeGreaterThan(30)
  expect([...asked].filter((name) => !given.has(name))).toEqual([])
})
