// The same bits: weights after training, as the page saves them, are byte for byte the file of the engine in Node; and the golden cases in each browser.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { ROOT } from '../../src/commands/launch/project.mjs'
import { createRun } from '../../src/run/run.ts'
import { parseAddress } from '../../src/store/address.ts'
import { filesOfRun } from '../../src/worker/exports.ts'
import { inEachBrowser } from '../support/driven/each.ts'
import { exported, openFresh } from '../support/driven/page.ts'
import { simdSet } from '../support/simd.ts'

const GOLDEN = join(ROOT, 'test/golden')
const FILES = readdirSync(GOLDEN).filter((name) => name.endsWith('.json')).map((name): [string, string] => [name.replace('.json', ''), readFileSync(join(GOLDEN, name), 'utf8')])

const ADDRESSES = [
  '#/adding?iteration=1000',
  '#/adding?cell=lstm&iteration=300',
  '#/adding?cell=gru&iteration=300',
  // At full size, with helpers where the browser has more than one processor.
  '#/adding?preset=lasagne&iteration=200',
]

/** Computed once for all browsers. */
const files = new Map<string, Buffer>()

function engineFile(address: string): Buffer {
  if (!files.has(address)) files.set(address, trainedFile(address))
  return files.get(address)!
}

function trainedFile(address: string): Buffer {
  const { recipe, iteration } = parseAddress(address).address
  const run = createRun(recipe, { set: simdSet })
  while (run.iteration < iteration) if (run.update() !== null) throw new Error('This run does not stay finite.')
  const made = filesOfRun(run, 'weights', 'weights')
  if (!('files' in made)) throw new Error('There is no file of these weights.')
  return Buffer.from(made.files[0]!.body as Uint8Array)
}

inEachBrowser({}, (browser) => {
  test.each(ADDRESSES)('%s', async (address) => {
    const driven = browser()
    await openFresh(driven, inject('watchedAddress'), `/?${encodeURIComponent(address)}${address}`)
    const bytes = await exported(driven, 'Weights (safetensors)')
    expect(bytes.equals(engineFile(address)), 'the bytes of the file of weights').toBe(true)
  })

  test.each(['plain', 'simd'] as const)('golden cases over the %s kernels', async (kernels) => {
    const driven = browser()
    await driven.goTo(`${inject('watchedAddress')}/watched/engine.html`)
    const report = await driven.run((order) => window.checkGolden(order), { kernels, files: FILES })
    expect(report.kernels).toBe(kernels)
    expect(report.verdicts.flatMap(({ ok, lines }) => (ok ? [] : lines))).toEqual([])
    expect(report.verdicts).toHaveLength(6)
  })
})
