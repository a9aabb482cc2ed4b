/** Which sentences of a step fit the network that is on the stage. Keys only. */

import type { AppState } from '../store/state.ts'
import type { SpineStep } from './lesson.ts'

export function textOf(step: SpineStep, { task, data, features }: Pick<AppState['recipe'], 'task' | 'data' | 'features'>): string[] {
  const own = task !== 'adding' ? step.otherTaskText : features === 1 ? step.aloneText : features === 2 ? step.pairText : undefined
  return own ?? (data === 'lasagne' ? step.centredText : undefined) ?? step.text
}
