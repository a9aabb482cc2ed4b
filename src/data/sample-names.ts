/** Series that come with the page, by name. */

export const SAMPLES = ['seattle'] as const
export type SampleName = (typeof SAMPLES)[number]

export function isSample(name: string): name is SampleName {
  return SAMPLES.some((known) => known === name)
}
