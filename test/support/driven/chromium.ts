// Chromium, over Playwright, as the tests over all browsers need it.
import { chromium } from 'playwright'
import { QUIET } from '../chromium-options.ts'
import { callText } from './driven.ts'
import type { Driven, DrivenOptions } from './driven.ts'

/** V8 has SIMD in WebAssembly where the processor has SSE 4.1: so it is told that there is none. */
const NO_SIMD = '--js-flags=--no-enable-sse4-1'

export async function openChromium(executablePath: string, { width = 1280, height = 720, simd = true }: DrivenOptions): Promise<Driven> {
  const browser = await chromium.launch({ executablePath, args: simd ? QUIET : [...QUIET, NO_SIMD] })
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-US' })
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  return {
    name: 'Chromium',
    version: browser.version(),
    errors,
    async goTo(url) {
      await page.goto(url)
    },
    run: async (work, ...args) => JSON.parse(await page.evaluate<string>(callText(work, args))),
    click: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
}
