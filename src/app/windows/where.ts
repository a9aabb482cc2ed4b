/** Where the page stands, as other windows are told. */

import { lessonOf } from '../../lessons/lessons.ts'
import { standing } from '../../lessons/walk.ts'
import { statusOf } from '../../panels/useStatus.ts'
import { FIXABLE } from '../../store/link-state.ts'
import type { AppStore } from '../../store/state.ts'
import { sayIn } from '../../text/catalogue.ts'
import { correctionSentence } from '../../text/corrections.ts'
import type { Report } from '../../windows/protocol.ts'

export function reportOf(app: AppStore): Report {
  const say = sayIn(app.language)
  const lesson = lessonOf(app.lesson)
  const moment = app.moments[app.moment]
  return {
    lesson: app.lesson,
    step: app.present ? app.spine : standing(lesson, app),
    steps: lesson.spine.length,
    moment: app.moment,
    moments: app.moments.length,
    kind: moment?.kind ?? null,
    timestep: moment !== undefined && 'step' in moment ? moment.step : null,
    sentence: statusOf(app, say),
    ...trainedSoFar(app),
    playing: app.playing,
    sizes: Object.fromEntries(FIXABLE.map((field) => [field, app.recipe[field]])) as Report['sizes'],
    address: app.actions.address(),
    corrected: app.corrections.map((correction) => correctionSentence(say, app.language, correction)),
  }
}

/** While training runs, of its last update, which may be ahead of the batch on the stage. */
function trainedSoFar({ training: { running, iteration, loss }, iteration: shown, snapshot }: AppStore): Pick<Report, 'training' | 'iteration' | 'loss'> {
  const now = snapshot?.loss ?? null
  return running ? { training: true, iteration: iteration ?? shown, loss: loss ?? now } : { training: false, iteration: shown, loss: now }
}
