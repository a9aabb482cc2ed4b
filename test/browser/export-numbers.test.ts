// Export, Numbers (JSON): the file that the browser saves passes the golden command, whatever cell and mode is on the page.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { runGolden } from '../../src/commands/golden.ts'
import { openPage } from '../support/browser.ts'
import { press, ready, untilIteration, button } from '../support/on-screen.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'unfold-exported-'))
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

test('trained on the page, and of each mode with another cell', async () => {
  const page = await ready(await openPage('/#/unfolded?cell=lstm'))
  await press(page, 'Train')
  await untilIteration(page, 20)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await save(page, 'trained')
  const others = ['#/modes?mode=one_to_one&cell=rnn_relu', '#/modes?mode=one_to_many&cell=gru', '#/modes?mode=many_to_many_encdec&cell=lstm', '#/modes?mode=many_to_many_synced&cell=rnn_tanh']
  for (const [index, address] of others.entries()) {
    const other = await ready(await openPage(`/${address}`))
    await save(other, `mode${index}`)
  }
  const lines: string[] = []
  expect(runGolden([FOLDER], (line) => lines.push(line)), lines.join('\n')).toBe(0)
  expect(lines).toHaveLength(5)
})

async function save(page: Page, name: string) {
  await press(page, 'Export')
  await page.getByRole('menuitem', { name: 'Numbers (JSON)' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Numbers (JSON)' }).getByRole('button', { name: 'Save' }).click()
  await (await coming).saveAs(join(FOLDER, `${name}.json`))
}
