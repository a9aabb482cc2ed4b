// A browser without SIMD in WebAssembly: the page works, says that its kernels are the plain ones, and its numbers are the others' but for rounding.
import { expect, inject, test } from 'vitest'
import { parseAddress } from '../../src/store/address.ts'
import { inEachBrowser } from '../support/driven/each.ts'
import { copied, expectText, goToMoment, openFresh, press } from '../support/driven/page.ts'
import { batchesOf, tableOf } from '../support/engine-walk.ts'

const ADDRESS = '#/adding?cell=lstm&iteration=20'
const MOMENT = 9
const TOLERANCE = 2e-6

inEachBrowser({ simd: false, only: ['Chromium', 'WebKit'] }, (browser) => {
  test('the page says so, computes, and trains', async () => {
    const driven = browser()
    expect(await driven.run(() => WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]))), 'SIMD').toBe(false)
    await openFresh(driven, inject('watchedAddress'), `/${ADDRESS}`)
    await expectText(driven, 'region', 'Training', /plain kernels/)
    await goToMoment(driven, MOMENT)
    const { recipe, iteration } = parseAddress(ADDRESS).address
    const wanted = tableOf(batchesOf(recipe)(iteration), MOMENT).flat()
    await expect.poll(async () => Math.max(...(await copied(driven)).flat().map((number, i) => Math.abs(number - wanted[i]!)))).toBeLessThan(TOLERANCE)
    await press(driven, 'button', 'Train')
    await expectText(driven, 'region', 'Training', /iteration [3-9]\d+, loss/)
    await press(driven, 'button', 'Pause training')
  })
})
