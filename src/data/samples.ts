/** Series that come with the page: each is loaded when it is asked for. Where they are from: samples/README.md. */

import type { SampleName } from './sample-names.ts'

const TEXTS: Record<SampleName, () => Promise<string>> = {
  seattle: () => import('./samples/seattle.csv?raw').then(({ default: text }) => text),
}

export function sampleText(name: SampleName): Promise<string> {
  return TEXTS[name]()
}
