// The order of the test files: what takes longest begins first, so that no worker is left alone with it at the end.
import { basename } from 'node:path'
import type { TestSequencer, TestSpecification } from 'vitest/node'

/** Longest first, by their times on two cores. */
const LONGEST = ['storm.test.ts', 'axe.test.ts', 'present.test.ts', 'modes.test.ts', 'walk.test.ts', 'memory.test.ts', 'presets.test.ts']

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.indexOf(basename(moduleId))
  return at < 0 ? LONGEST.length : at
}

export class LongestFirst implements TestSequencer {
  /** All of them: nobody divides the tests among machines. */
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}
