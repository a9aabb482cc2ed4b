/** The browser's side: one Chromium, for each engine a page of its own with one worker. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import type { KernelName } from '../../engine/kernels/kernels.ts'
import { runNode } from '../launch/child.mjs'
import { findChromium } from '../launch/chromium.mjs'
import { compileKernels } from '../launch/compile-kernels.mjs'
import { installed, ROOT } from '../launch/project.mjs'
import { serveFolder } from '../launch/static-server.mjs'
import type { Entrant, Ready } from './entrant.ts'
import type { Checked } from './training.ts'

export const OUT = join(ROOT, 'build/bench')

export interface BrowserSide {
  version: string
  /** The engine by kernel set, in one worker or in several. */
  engine(kernels: KernelName, workers: number): Entrant
  /** Null: the package of the bench is not installed. */
  tfjs(backend: 'wasm' | 'cpu'): Entrant | null
  close(): Promise<void>
}

/** A text: why there is none. */
export async function openBrowser(): Promise<BrowserSide | string> {
  const executablePath = await findChromium(process.env)
  if (executablePath === null) return 'there is no Chromium that starts'
  const missing = await buildBenchPages()
  if (missing !== null) return missing
  const server = await serveFolder(OUT, [0])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const entrant = makerOf(browser, `http://localhost:${server.port}`)
  return {
    version: browser.version(),
    engine: (kernels, workers) => entrant({ page: 'engine', engine: workers > 1 ? `${kernels}, ${workers} workers` : kernels, own: true, order: { kernels, workers } }),
    tfjs: (backend) => (existsSync(join(OUT, 'tfjs.html')) ? entrant({ page: 'tfjs', engine: `tfjs ${backend}`, own: false, order: { backend } }) : null),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Into OUT. A text: why not. */
export async function buildBenchPages(): Promise<string | null> {
  if (!(await compileKernels())) return 'the SIMD kernels could not be compiled'
  const code = await runNode([installed('vite/bin/vite.js'), 'build', '--config', join(ROOT, 'test/bench/vite.config.mjs')])
  return code === 0 ? null : 'its pages could not be built'
}

/** A worker of the bench's own page, by an order that it cannot refuse. */
export async function prepareEngine(browser: Browser, address: string, order: Made['order']): Promise<Ready> {
  const ready = await prepare(browser, `${address}/engine.html`, order, '')
  if (typeof ready === 'string') throw new Error(ready)
  return ready
}

interface Made {
  page: 'engine' | 'tfjs'
  engine: string
  own: boolean
  /** What is said with each workload. */
  order: Record<string, unknown>
}

function makerOf(browser: Browser, address: string) {
  return ({ page: name, engine, own, order }: Made): Entrant => ({
    engine,
    where: 'chromium worker',
    own,
    prepare: (workload) => (!own && workload.architecture.embedding ? Promise.resolve('it has no gradient of an embedding') : prepare(browser, `${address}/${name}.html`, order, workload.name)),
  })
}

async function prepare(browser: Browser, address: string, order: Made['order'], workload: string): Promise<Ready | string> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const ask = (order: Record<string, unknown>) => page.evaluate((order) => (window as unknown as { ask(order: unknown): Promise<unknown> }).ask(order), order)
  const refused = await ask({ ...order, prepare: workload })
  if (typeof refused === 'string') {
    await page.close()
    return refused
  }
  return {
    check: () => ask({ check: true }) as Promise<Checked>,
    time: (repeats) => ask({ time: repeats }) as Promise<number>,
    done: () => page.close(),
  }
}
