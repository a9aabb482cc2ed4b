// The same tests in every browser: each opens for a file's tests and closes behind them; one that is missing is a skipped test that says how to get it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { complaints } from './page.ts'
import type { BrowserName, Driven, DrivenOptions } from './driven.ts'
import { BROWSERS } from './find.ts'

/** Pictures for whoever looks: one of each failed test, and those that tests ask for. */
const PICTURES = 'test-results/browsers'

export interface EachOptions extends DrivenOptions {
  /** All where it is not said. */
  only?: readonly BrowserName[]
}

/** After each test the page must not have complained. */
export function inEachBrowser({ only, ...options }: EachOptions, tests: (browser: () => Driven) => void): void {
  for (const { name, open, missing } of BROWSERS) {
    if (only !== undefined && !only.includes(name)) continue
    if (open === null) {
      test.skip(`${name}: ${missing}`, () => undefined)
      continue
    }
    describe(name, () => {
      let driven: Driven
      beforeAll(async () => {
        driven = await open(options)
      })
      afterAll(() => driven?.close())
      beforeEach(() =>
        onTestFinished(async ({ task }) => {
          const said = await complaints(driven).catch((error: Error) => [`the browser does not answer: ${error.message}`])
          if (task.result?.state === 'fail' || said.length > 0) await keepPicture(driven, task.name).catch(() => undefined)
          expect(said.join('\n'), 'what the page has complained about').toBe('')
        }),
      )
      tests(() => driven)
    })
  }
}

export async function keepPicture(driven: Driven, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  writeFileSync(join(PICTURES, `${driven.name}-${name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}.png`), await driven.picture())
}
