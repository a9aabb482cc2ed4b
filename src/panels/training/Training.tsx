/** Train, one iteration, new weights; the loss so far. */

import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { fourDigits } from '../../marks/digits.ts'
import { useApp } from '../../store/useApp.ts'
import { useHeld } from '../useLink.ts'
import { useSay } from '../text/useSay.ts'
import { LossFigure } from './LossFigure.tsx'
import { SuccessLine } from './SuccessLine.tsx'
import { TrainingSettings } from './TrainingSettings.tsx'
import './training.css'

const Pace = lazily(() => import('./Pace.tsx').then((module) => module.Pace))

export function Training() {
  const say = useSay()
  const running = useApp((app) => app.training.running)
  const actions = useApp((app) => app.actions)
  const seeded = useHeld('seed')
  return (
    <section className="training" aria-label={say('training.label')}>
      <div className="training-head">
        <h2>{say('training.label')}</h2>
        <TrainingState />
      </div>
      <div className="buttons">
        {running ? (
          <button type="button" className="main" onClick={() => actions.pauseTraining()}>{say('training.pause')}</button>
        ) : (
          <button type="button" className="main" onClick={() => actions.train()}>{say('training.train')}</button>
        )}
        <button type="button" disabled={running} onClick={() => actions.oneIteration()}>{say('training.one')}</button>
        <button type="button" className="quiet" aria-disabled={seeded} aria-description={seeded ? say('setup.heldSeed') : undefined} onClick={() => seeded || actions.newWeights()}>{say('training.newWeights')}</button>
      </div>
      <TrainingSettings />
      <div className="training-lines">
        <SuccessLine />
        <Boundary><Pace /></Boundary>
      </div>
      <LossFigure />
    </section>
  )
}

/** "iteration 140, loss 0.1423": four digits, for it runs; the status of the moment has six. */
function TrainingState() {
  const say = useSay()
  const iteration = useApp((app) => app.training.running ? (app.training.iteration ?? app.iteration) : app.iteration)
  const loss = useApp((app) => app.training.running ? (app.training.loss ?? app.snapshot?.loss ?? null) : (app.snapshot?.loss ?? null))
  return <p className="training-state">{say('training.state', { iteration, loss: loss === null ? '…' : fourDigits(loss) })}</p>
}
