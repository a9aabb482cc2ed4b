/** Data that come with the page, by name: a series, the same cut into windows, a table whose rows do not belong together. */

export const SAMPLES = ['seattle', 'windows', 'table'] as const
export type SampleName = (typeof SAMPLES)[number]

export function isSample(name: string): name is SampleName {
  return SAMPLES.some((known) => known === name)
}
