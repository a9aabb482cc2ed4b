/** The built page in a Chromium of its own, for the benches that measure it. */

import { availableParallelism, cpus } from 'node:os'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { buildIfStale } from '../launch/build-page.mjs'
import { chromiumRefusal, ensureChromium } from '../launch/chromium.mjs'
import { DIST } from '../launch/project.mjs'
import { serveFolder } from '../launch/static-server.mjs'

export interface BuiltPage {
  browser: Browser
  /** Where the page is served, without a slash at the end. */
  at: string
  /** System, processor and version of Chromium, in one line. */
  machine: string
}

/** Builds the page where it is old, serves and opens nothing yet; closes everything when `measure` is done or has failed. */
export async function withBuiltPage(args: string[], measure: (page: BuiltPage) => Promise<void>): Promise<void> {
  const executablePath = await ensureChromium(process.env)
  if (executablePath === null) throw new Error(chromiumRefusal(process.env))
  if (!(await buildIfStale())) throw new Error('There is no page to measure: it does not build.')
  const server = await serveFolder(DIST, [0])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args] })
  try {
    const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Chromium ${browser.version()}`
    await measure({ browser, at: `http://localhost:${server.port}`, machine })
  } finally {
    await browser.close()
    await server.close()
  }
}
