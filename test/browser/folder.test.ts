// The built page works from any folder of a static server, and asks no other host for anything.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIST } from '../../src/commands/launch/project.mjs'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, tableOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { CLIPBOARD, press, product, ready } from '../support/on-screen.ts'

let folder: string
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unfold-folder-'))
  cpSync(DIST, join(folder, 'a', 'b c'), { recursive: true })
  server = await serveFolder(folder, [0])
})

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('from /a/b c/, with all that loads later; every request stays in that folder', async () => {
  const asked: string[] = []
  const base = `http://localhost:${server.port}`
  const page = await openPage('/a/b%20c/index.html#/adding?moment=2', { ...CLIPBOARD, at: base, before: async (page) => void page.on('request', (request) => asked.push(request.url())) })
  await ready(page)
  await expectTable(page, tableOf(batchesOf(PAGE_RECIPE)(0), 2))
  await press(page, 'Setup')
  await page.getByRole('spinbutton', { name: 'Seed' }).waitFor()
  await press(page, 'Keys')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  for (let k = 0; k < 3; k++) await press(page, 'Continue')
  await product(page).waitFor()
  expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1)
  expect(asked.filter((url) => !url.startsWith(`${base}/a/b%20c/`) && !/^(data|blob):/.test(url))).toEqual([])
})
