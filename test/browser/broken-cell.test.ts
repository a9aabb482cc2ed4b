// There is one engine: a wrong derivative in one cell breaks the page, its worker and the commands alike.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { findMoment } from '../../src/trace/contract/moments.ts'
import { alteredTree } from '../support/altered-tree.ts'
import type { AlteredTree } from '../support/altered-tree.ts'
import { openPage } from '../support/browser.ts'
import { stopsOf, tableAt } from '../support/engine-walk.ts'
import { expectTable, expectOtherTable } from '../support/inspector.ts'

/** The derivative with the state before instead of the one after, in both forms of the cell, which have the same bits (test/engine/kernels):
 *  one timestep, and the SIMD kernels' sweep over all of them. */
const MISTAKE = [
  { file: 'src/engine/cells/rnn.ts', from: 'derive(step.da_bg, step.dh_bh, step.h_bh)', to: 'derive(step.da_bg, step.dh_bh, step.hPrev_bh)' },
  { file: 'src/engine/kernels/simd/assembly/rnn.ts', from: 'else tanhGradient(da, dh, h, batch * hidden)', to: 'else tanhGradient(da, dh, h + step, batch * hidden)' },
]

let broken: AlteredTree
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  broken = alteredTree(...MISTAKE)
  expect(broken.run('vite/bin/vite.js', 'build', '--logLevel', 'warn').code).toBe(0)
  server = await serveFolder(join(broken.folder, 'dist'), [0])
})

afterAll(async () => {
  await server?.close()
  broken?.remove()
})

test('the page and its worker show other gradients, and the same states', async () => {
  const stops = stopsOf(PAGE_RECIPE, 1)
  const moments = stops.map(({ moment }) => moment)
  const page = await openPage('/#/adding', { at: `http://localhost:${server.port}`, permissions: ['clipboard-read', 'clipboard-write'] })
  const goTo = async (index: number) => {
    await page.getByRole('slider', { name: 'Moment' }).fill(String(index))
    return tableAt(stops[index]!)
  }
  await expectTable(page, await goTo(findMoment(moments, 'feed', 3)))
  // The last state's gradient does not go through the cell; that of the one before does.
  await expectTable(page, await goTo(findMoment(moments, 'back', 5)))
  await expectOtherTable(page, await goTo(findMoment(moments, 'back', 4)))
})

test('the golden command names what is wrong and fails', () => {
  const { code, output } = broken.run('tsx/dist/cli.mjs', 'src/commands/golden.ts', 'test/golden')
  expect(code).toBe(1)
  expect(output).toMatch(/g1-one-to-one-tanh-mse float64 .*(grads|after)/)
  expect(output).toMatch(/g4-many-to-one-lstm-bce float64 ok/)
})

test('the train command learns something else', () => {
  const train = (tree: Pick<AlteredTree, 'run'>) => tree.run('tsx/dist/cli.mjs', 'src/commands/train.ts', '--preset', 'page', '--json')
  const whole = alteredTree()
  try {
    const right = train(whole)
    expect(right.code).toBe(0)
    expect(train(broken).output).not.toBe(right.output)
  } finally {
    whole.remove()
  }
})
