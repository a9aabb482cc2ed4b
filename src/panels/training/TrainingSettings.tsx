/** Optimizer, learning rate and clip in one quiet line: they act from the next update on, the weights stay. */

import { useApp } from '../../store/useApp.ts'
import { optimizerSettings } from '../../store/recipe-book.ts'
import { Choice } from '../Choice.tsx'
import { useSay } from '../text/useSay.ts'

const OPTIMIZERS = ['sgd', 'momentum', 'rmsprop', 'adagrad', 'adam'] as const
const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
const CLIPS = [0.1, 0.5, 1, 5, 10, 100]

export function TrainingSettings() {
  const say = useSay()
  const optimizer = useApp((app) => app.recipe.optimizer)
  const clip = useApp((app) => app.recipe.clip)
  const change = useApp((app) => app.actions.change)
  const none = { value: '', label: say('training.noClip') }
  return (
    <div className="training-settings">
      <Choice
        name={say('training.optimizer')}
        short=""
        value={optimizer.name}
        choices={OPTIMIZERS.map((value) => ({ value, label: say(`training.optimizers.${value}`) }))}
        onChange={(name) => change({ optimizer: { ...optimizerSettings(name), rate: optimizer.rate } })}
      />
      <Choice
        name={say('training.rate')}
        short={say('training.rateShort')}
        value={String(optimizer.rate)}
        choices={withCurrent(RATES, optimizer.rate)}
        onChange={(rate) => change({ optimizer: { ...optimizer, rate: Number(rate) } })}
      />
      <Choice
        name={say('training.clip')}
        short={say('training.clipShort')}
        value={clip.global === null ? '' : String(clip.global)}
        choices={[none, ...withCurrent(CLIPS, clip.global)]}
        onChange={(bound) => change({ clip: { ...clip, global: bound === '' ? null : Number(bound) } })}
      />
    </div>
  )
}

/** The usual values, and the current one where it is none of them. */
function withCurrent(usual: number[], current: number | null): { value: string; label: string }[] {
  const values = current === null || usual.includes(current) ? usual : [...usual, current].sort((a, b) => a - b)
  return values.map((value) => ({ value: String(value), label: String(value) }))
}
