/** Which columns of the page a lesson link has put away. */

import { useHidden } from '../panels/useLink.ts'
import { useApp } from '../store/useApp.ts'

export interface Without {
  lesson: boolean
  numbers: boolean
  bar: boolean
  /** The columns that are not there, for the stylesheet. */
  columns: string | undefined
}

export function useWithout(): Without {
  // Questions and mix-ups stand where the lesson stood.
  const other = useApp((app) => app.exercise !== null || app.mixup !== null)
  const lesson = useHidden('lesson') && !other
  const [inspector, training, bar] = [useHidden('inspector'), useHidden('training'), useHidden('playback')]
  const numberless = useApp((app) => app.overview !== null || app.lesson === 'reviews')
  const numbers = numberless || (inspector && training)
  return { lesson, numbers, bar, columns: [lesson && 'lesson', numbers && 'numbers'].filter(Boolean).join(' ') || undefined }
}
