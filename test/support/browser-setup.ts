// Before the browser tests: a current build, a server for it, and one Chromium that all tests share.
import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../../src/commands/launch/build-page.mjs'
import { chromiumRefusal, findChromium } from '../../src/commands/launch/chromium.mjs'
import { DIST } from '../../src/commands/launch/project.mjs'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { QUIET } from './chromium-options.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built page is served, without a slash at the end. */
    pageAddress: string
    /** Where the shared browser listens. */
    browserAddress: string
  }
}

export default async function setup(project: TestProject) {
  const executablePath = await findChromium(process.env, 'tests')
  if (!executablePath) throw new Error(chromiumRefusal(process.env))
  if (!(await buildIfStale())) throw new Error('There is no page to test: it does not build.')
  const server = await serveFolder(DIST, [0])
  const browser = await chromium.launchServer({ executablePath, args: QUIET, host: '127.0.0.1' })
  project.provide('pageAddress', `http://localhost:${server.port}`)
  project.provide('browserAddress', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
