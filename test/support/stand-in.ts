/** A run with some parts of another one: its batch with another model, say. */

import type { Run } from '../../src/run/run.ts'

export function standIn(run: Run, parts: Partial<Run>): Run {
  const own = Object.getOwnPropertyDescriptors(parts)
  return Object.create(run, own) as Run
}
