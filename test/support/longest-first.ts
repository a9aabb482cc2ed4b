// The order of the test files: what takes longest begins first, so that no worker is left alone with it at the end.
import { basename } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** Longest first, by their times on two cores. */
const LONGEST = ['storm.test.ts', 'axe.test.ts', 'present.test.ts', 'modes.test.ts', 'walk.test.ts', 'memory.test.ts', 'presets.test.ts']

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.indexOf(basename(moduleId))
  return at < 0 ? LONGEST.length : at
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
