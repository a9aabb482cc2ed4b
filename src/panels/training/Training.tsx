/** Train, one iteration, new weights; the loss so far. */

import { useApp } from '../../store/useApp.ts'
import { rounded } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { LossFigure } from './LossFigure.tsx'
import { SuccessLine } from './SuccessLine.tsx'
import { TrainingSettings } from './TrainingSettings.tsx'
import './training.css'

export function Training() {
  const say = useSay()
  const running = useApp((app) => app.training.running)
  const actions = useApp((app) => app.actions)
  return (
    <section className="training" aria-label={say('training.label')}>
      <div className="training-head">
        <h2>{say('training.label')}</h2>
        <Speed />
        <button type="button" onClick={() => actions.newWeights()}>{say('training.newWeights')}</button>
      </div>
      <div className="buttons">
        {running ? (
          <button type="button" className="main" onClick={() => actions.pauseTraining()}>{say('training.pause')}</button>
        ) : (
          <button type="button" className="main" onClick={() => actions.train()}>{say('training.train')}</button>
        )}
        <button type="button" disabled={running} onClick={() => actions.oneIteration()}>{say('training.one')}</button>
      </div>
      <TrainingState />
      <SuccessLine />
      <LossFigure />
      <TrainingSettings />
    </section>
  )
}

/** "iteration 140, loss ≈ 0.142". */
function TrainingState() {
  const say = useSay()
  const iteration = useApp((app) => app.training.running ? (app.training.iteration ?? app.iteration) : app.iteration)
  const loss = useApp((app) => app.training.running ? (app.training.loss ?? app.snapshot?.loss ?? null) : (app.snapshot?.loss ?? null))
  return <p className="training-state">{say('training.state', { iteration, loss: loss === null ? '…' : rounded(loss) })}</p>
}

function Speed() {
  const say = useSay()
  const speed = useApp((app) => app.training.iterationsPerSecond)
  return <span className="training-speed">{speed !== null && say('training.speed', { speed: Math.round(speed) })}</span>
}
