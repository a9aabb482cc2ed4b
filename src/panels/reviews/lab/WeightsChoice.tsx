/** Whose weights answer. */

import type { WeightsChoice as Weights } from '../../../store/reviews-lab-state.ts'
import { useApp } from '../../../store/useApp.ts'
import { Choice } from '../../Choice.tsx'
import { useLabSay } from './useLab.ts'

export function WeightsChoice({ value, onChange }: { value: Weights; onChange: (value: Weights) => void }) {
  const say = useLabSay()
  const reads = useApp((app) => app.recipe.task === 'reviews')
  const choices = (['trained', 'mean', 'run'] as const).filter((weights) => weights !== 'run' || reads || value === 'run')
  return <Choice name={say('weights.label')} value={value} onChange={onChange} choices={choices.map((weights) => ({ value: weights, label: say(`weights.${weights}`) }))} />
}
