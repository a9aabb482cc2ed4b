/** Series that come with the page: each is loaded when it is asked for. */

export const SAMPLES = ['seattle'] as const
export type SampleName = (typeof SAMPLES)[number]

export function isSample(name: string): name is SampleName {
  return SAMPLES.some((known) => known === name)
}

export async function sampleText(name: SampleName): Promise<string> {
  const texts = { seattle: () => import('./samples/seattle.ts').then(({ seattle }) => seattle) }
  return texts[name]()
}
