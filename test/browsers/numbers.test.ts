// Same address, same numbers: what the inspector gives away in every browser is, to the last bit, what the engine computes in Node.
import { inject, test } from 'vitest'
import { parseAddress } from '../../src/store/address.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import { batchesOf, tableOf } from '../support/engine-walk.ts'
import { inEachBrowser } from '../support/driven/each.ts'
import { expectRows, goToMoment, openFresh, press, until } from '../support/driven/page.ts'

/** Kinds of moments whose table is one slab of a tensor, in whatever mode. */
const KINDS = ['data', 'feed', 'back', 'update']

const ADDRESSES = [
  '#/adding?iteration=25',
  '#/adding?cell=lstm&batch=3&steps=4&hidden=6&seed=7&iteration=12',
  '#/adding?cell=gru&directions=2&optimizer=rmsprop&iteration=3',
  '#/adding?preset=lasagne&iteration=5',
  '#/unfolded?cell=rnn_relu&steps=9&seed=3&iteration=40',
  '#/cube?layout=chart&iteration=10',
  '#/modes?mode=many_to_many_encdec&cell=lstm&iteration=30',
  '#/modes?mode=one_to_many&cell=gru&iteration=30',
  '#/modes?mode=one_to_one&iteration=100',
]

/** First, last and some between, of those that can be compared. */
function chosen(address: string) {
  const { recipe, iteration } = parseAddress(address).address
  const snapshot = batchesOf(recipe)(iteration)
  const moments = momentsOf(snapshot.shape).flatMap((moment, index) => (KINDS.includes(moment.kind) ? [index] : []))
  const some = moments.filter((_, i) => i === moments.length - 1 || i % Math.ceil(moments.length / 5) === 0)
  return some.map((moment) => ({ moment, rows: tableOf(snapshot, moment) }))
}

inEachBrowser({}, (browser) => {
  test.each(ADDRESSES)('%s', async (address) => {
    const driven = browser()
    await openFresh(driven, inject('watchedAddress'), `/?${encodeURIComponent(address)}${address}`)
    await until(driven, 'the kernels’ name', () => window.watch.text('region', 'Training').includes('SIMD'))
    for (const { moment, rows } of chosen(address)) {
      await goToMoment(driven, moment)
      await expectRows(driven, rows, `${address}, moment ${moment}`)
    }
  })

  test('the next batches, with keys', async () => {
    const driven = browser()
    await openFresh(driven, inject('watchedAddress'), '/?keys#/adding')
    const batchAfter = batchesOf(parseAddress('#/adding').address.recipe)
    for (const iteration of [1, 2]) {
      await driven.key('End')
      await driven.key('ArrowRight')
      await expectRows(driven, tableOf(batchAfter(iteration), 0), `iteration ${iteration}`)
    }
    await press(driven, 'button', 'Next')
    await expectRows(driven, tableOf(batchAfter(2), 1), 'moment 1')
    await until(driven, 'the iteration in the address', () => location.hash.includes('iteration=2'))
  })
})
