/** The step that trains: training runs as long as its line is on the screen, and the loss is drawn large. */

import { useEffect } from 'react'
import { fourDigits } from '../../marks/digits.ts'
import { LossFigure } from '../../panels/training/LossFigure.tsx'
import { SuccessLine } from '../../panels/training/SuccessLine.tsx'
import { useSay } from '../../panels/text/useSay.ts'
import { useAppStore, useApp } from '../../store/useApp.ts'
import { settler } from '../lesson/settled.ts'
import '../../panels/training/training.css'

export function TrainingSide() {
  const say = useSay()
  const store = useAppStore()
  const running = useApp((app) => app.training.running)
  const { train, pauseTraining } = useApp((app) => app.actions)
  const iteration = useApp((app) => app.training.running ? (app.training.iteration ?? app.iteration) : app.iteration)
  const loss = useApp((app) => app.training.running ? (app.training.loss ?? app.snapshot?.loss ?? null) : (app.snapshot?.loss ?? null))
  useEffect(() => {
    settler(store)(({ actions }) => actions.train())
    return () => {
      const { training, actions } = store.getState()
      if (training.running) actions.pauseTraining()
    }
  }, [store])
  return (
    <section className="training" aria-label={say('training.label')}>
      <p className="training-state">{say('training.state', { iteration, loss: loss === null ? '…' : fourDigits(loss) })}</p>
      <SuccessLine />
      <LossFigure />
      <button type="button" onClick={running ? pauseTraining : train}>{say(running ? 'training.pause' : 'training.train')}</button>
    </section>
  )
}
