// After one visit the page comes without a server, in every browser.
import { expect, inject, test } from 'vitest'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { inEachBrowser } from '../support/driven/each.ts'
import { expectText, press, ready, until } from '../support/driven/page.ts'

inEachBrowser({}, (browser) => {
  test('a reload with the server gone', async () => {
    const driven = browser()
    const server = await serveFolder(inject('watchedFolder'), [0])
    const at = `http://localhost:${server.port}`
    await driven.goTo(`${at}/#/unfolded`)
    await ready(driven)
    await until(driven, 'a service worker in charge', () => navigator.serviceWorker.controller !== null)
    await server.close()
    for (const lesson of ['unfolded', 'adding']) {
      await driven.goTo(`${at}/?${lesson}#/${lesson}`)
      await ready(driven)
    }
    await press(driven, 'button', 'Train')
    await expectText(driven, 'region', 'Training', /iteration [1-9]\d+, loss/)
    await expect(fetch(at)).rejects.toThrow()
  })
})
