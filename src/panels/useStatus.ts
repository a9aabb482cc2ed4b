/** The sentence of the current moment. */

import type { AppState } from '../store/state.ts'
import { useApp } from '../store/useApp.ts'
import type { Say } from '../text/catalogue.ts'
import { statusSentence } from '../text/status.ts'
import { sizeWords } from './shape.ts'
import { useSay } from './text/useSay.ts'

/** Empty while the page opens. */
export function useStatus(): string {
  const say = useSay()
  return useApp((app) => statusOf(app, say))
}

export function statusOf(app: AppState, say: Say): string {
  const moment = app.moments[app.moment]
  if (app.exercise === 'open') return say('playback.asking')
  if (app.overview) return moment && 'step' in moment ? say('modes.status.step', { t: moment.step + 1 }) : say('modes.status.data')
  const sizes = sizeWords(app)
  return sizes === null || moment === undefined ? '' : statusSentence(say, moment, sizes)
}
