/** How training is computed and how long it takes: the kernels, and where an iteration takes long the time left and the switch to
 *  relaxed multiply-add. */

import { useId } from 'react'
import { isLong, lastIteration, secondsLeft } from '../../store/long-training.ts'
import { useApp } from '../../store/useApp.ts'
import { kernelWords, paceWords, timeLeft } from '../../text/pace.ts'
import { Tip, TipAround } from '../tip/Tip.tsx'
import './pace.css'

export function Pace() {
  const words = paceWords(useApp((app) => app.language))
  const kernels = useApp((app) => app.run.info?.kernels ?? null)
  const long = useApp((app) => isLong(app.recipe))
  if (kernels === null) return null
  const { name, about } = kernelWords(words, kernels)
  return (
    <div className="training-pace" data-long={long || undefined}>
      <Tip about={about}>{name}</Tip>
      {long && <Relaxed kernels={kernels} />}
      <TimeLeft />
    </div>
  )
}

function TimeLeft() {
  const words = paceWords(useApp((app) => app.language))
  const recipe = useApp((app) => app.recipe)
  const seconds = useApp((app) => {
    const { running, iteration, iterationsPerSecond } = app.training
    const left = running ? secondsLeft(app.recipe, iteration ?? app.iteration, iterationsPerSecond) : null
    return left === null ? null : Math.round(left)
  })
  return seconds === null ? null : <Tip className="training-left" about={words.leftAbout.replace('{last}', String(lastIteration(recipe)))}>{timeLeft(words, seconds)}</Tip>
}

function Relaxed({ kernels }: { kernels: string }) {
  const words = paceWords(useApp((app) => app.language))
  const relaxed = useApp((app) => app.relaxed)
  const opening = useApp((app) => app.run.status === 'opening')
  const setRelaxed = useApp((app) => app.actions.setRelaxed)
  const mark = useId()
  const missing = relaxed && !opening && kernels !== 'simd-relaxed'
  return (
    <>
      <TipAround about={words.relaxedAbout}>
        {(about) => (
          <label className="training-relaxed">
            <input type="checkbox" checked={relaxed} aria-describedby={missing ? mark : about} onChange={(event) => setRelaxed(event.target.checked)} />
            {words.relaxed}
          </label>
        )}
      </TipAround>
      {relaxed && <span id={mark} className="training-mark">{missing ? words.noRelaxed.replace('{kernels}', kernelWords(words, kernels).name) : words.relaxedAbout}</span>}
    </>
  )
}
