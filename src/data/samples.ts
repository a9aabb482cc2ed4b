/** Data that come with the page: each is loaded when it is asked for. Where they are from: samples/README.md. */

import { retried } from '../load/retried.ts'
import type { SampleName } from './sample-names.ts'

const seattle = () => retried(() => import('./samples/seattle.csv?raw')).then(({ default: text }) => text)

const TEXTS: Record<SampleName, () => Promise<string>> = {
  seattle,
  windows: async () => (await retried(() => import('./samples/windows.ts'))).windowsOf(await seattle()),
  table: async () => (await retried(() => import('./samples/table.ts'))).inventedTable(),
}

export function sampleText(name: SampleName): Promise<string> {
  return TEXTS[name]()
}
