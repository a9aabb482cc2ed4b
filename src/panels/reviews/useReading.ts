/** How far the review has been read at the moment of the playback. */

import { useApp } from '../../store/useApp.ts'
import { waySizes } from './way-sizes.ts'

/** Step (from 0) of the last word that is read; −1: none. */
export function useReading(): number {
  return useApp(({ moments, moment }) => {
    const at = moments[moment]
    if (at === undefined) return waySizes().T - 1
    if (at.kind === 'data') return -1
    return at.kind === 'feed' ? at.step : waySizes().T - 1
  })
}
