/** Train on the real reviews, in the worker: a bar, the time that is left, curves of both parts; and the recorded training, which overfits. */

import { LAB_PRESETS } from '../../../store/reviews-lab-state.ts'
import { batchesOf, recipeOf } from '../../../store/reviews-lab-recipes.ts'
import { useApp } from '../../../store/useApp.ts'
import { fourDigits } from '../../../marks/digits.ts'
import { timeLeft } from '../../../text/reviews-lab.ts'
import { Choice } from '../../Choice.tsx'
import { RecordFigures } from './RecordFigures.tsx'
import { Said } from './Said.tsx'
import { TrainFigures } from './TrainFigures.tsx'
import { useLab, useLabSay, useLabState } from './useLab.ts'

const EPOCHS = [1, 2, 3, 5, 10]

export function TrainPanel() {
  const say = useLabSay()
  const { failure, unkept, status } = useLabState((lab) => lab.train)
  const there = status?.stage === 'done'
  return (
    <>
      <div className="lab-words">
        {status !== null && !there && <Missing />}
        {there && <Controls />}
        <Said failure={failure} unkept={unkept} />
        <p className="soft">{say('train.source')}</p>
      </div>
      <div className="lab-view">
        {there && <TrainFigures />}
        <Recorded />
      </div>
    </>
  )
}

function Recorded() {
  const say = useLabSay()
  const record = useLabState((lab) => lab.train.record)
  if (record === null) return null
  return (
    <>
      <h3>{say('train.record')}</h3>
      <p className="soft">{say('train.recordHint', { best: record.chosen.heldOut })}</p>
      <RecordFigures record={record} />
    </>
  )
}

function Missing() {
  const say = useLabSay()
  const status = useLabState((lab) => lab.train.status)!
  const { stage, share } = status
  if (stage === 'none' || stage === 'failed') return <p className="lab-said" role="status">{say(stage === 'none' ? 'train.missing' : 'train.failed')}</p>
  return <p className="lab-said" role="status">{say('train.coming', { share: Math.round(100 * share) })} <progress value={share} aria-label={say('progress.set')} /></p>
}

function Controls() {
  const say = useLabSay()
  const { training } = useLab()
  const { preset, epochs, kept } = useLabState((lab) => lab.train)
  const running = useApp((app) => app.training.running && app.recipe.task === 'reviews')
  return (
    <>
      <Choice name={say('train.preset')} value={preset} onChange={(value) => training.choose(value)} choices={LAB_PRESETS.map((value) => ({ value, label: say(`train.presets.${value}`) }))} />
      <Choice name={say('train.epochs')} value={String(epochs)} onChange={(value) => training.setEpochs(Number(value))} choices={EPOCHS.map((value) => ({ value: String(value), label: String(value) }))} />
      <div className="lab-buttons">
        {running && <button type="button" className="main" onClick={() => training.pause()}>{say('train.pause')}</button>}
        {!running && kept !== null && <button type="button" className="main" onClick={() => training.start('kept')}>{say('train.resume', { iteration: kept })}</button>}
        {!running && <button type="button" className={kept === null ? 'main' : 'quiet'} onClick={() => training.start('beginning')}>{say('train.start')}</button>}
      </div>
      <Progress />
      <p className="soft">{say('train.keptNote')}</p>
    </>
  )
}

function Progress() {
  const say = useLabSay()
  const { training } = useLab()
  const { preset, left, epochs, kept } = useLabState((lab) => lab.train)
  const running = useApp((app) => app.training.running && app.recipe.task === 'reviews')
  const iteration = useApp((app) => (running ? (app.training.iteration ?? app.iteration) : null)) ?? kept ?? 0
  const loss = useApp((app) => app.training.loss)
  const epoch = batchesOf(recipeOf(preset))
  const until = (running ? training.goal : null) ?? Math.max(epochs * epoch, Math.ceil(iteration / epoch) * epoch)
  const place = { iteration, epoch: (iteration / epoch).toFixed(1) }
  return (
    <>
      <progress value={iteration} max={until} aria-label={say('train.progress')} />
      <p className="lab-state">
        {running ? say('train.state', { ...place, until, loss: loss === null ? '…' : fourDigits(loss) }) : say('train.rests', place)}
        {left !== null && <span>{say('train.left', { time: timeLeft(say, left) })}</span>}
      </p>
    </>
  )
}
