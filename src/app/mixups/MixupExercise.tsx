/** The exercise of a mix-up: questions of its kinds alone. */

import { mixupOf } from '../../lessons/mixups.ts'
import { ExercisePanel } from '../../panels/exercises/ExercisePanel.tsx'
import type { MixupName } from '../../store/mixup-state.ts'

export function MixupExercise({ name }: { name: MixupName }) {
  return <ExercisePanel kinds={mixupOf(name).exercise} />
}
