/** What a person prefers, kept in the browser from visit to visit; the address may ask for something else. */

import { LANGUAGES } from '../text/languages.ts'
import { LIBRARIES, THEMES } from './state.ts'
import type { AppState } from './state.ts'
import type { Desk } from './desk.ts'
import { isOneOf } from './one-of.ts'
import { FASTEST, SLOWEST } from './playback.ts'
import { TEXT_SCALE } from './text-scale.ts'

const KEPT = ['theme', 'library', 'letterKeys', 'speed', 'chosenLanguage', 'textScale', 'chosenMotion', 'score'] as const
type Preferences = Pick<AppState, (typeof KEPT)[number]>

/** What of a kept value makes sense. */
export function readPreferences(value: Record<string, unknown>): Partial<Preferences & Pick<AppState, 'reducedMotion'>> {
  const { theme, library, letterKeys, speed, chosenLanguage, textScale, chosenMotion, score } = value
  return {
    ...(isOneOf(THEMES, theme) ? { theme } : {}),
    ...(isOneOf(LIBRARIES, library) ? { library } : {}),
    ...(typeof letterKeys === 'boolean' ? { letterKeys } : {}),
    ...(typeof speed === 'number' && speed >= SLOWEST && speed <= FASTEST ? { speed } : {}),
    ...(typeof textScale === 'number' && textScale >= TEXT_SCALE.low && textScale <= TEXT_SCALE.high ? { textScale } : {}),
    // Less motion is kept; more of it than the system asks for is not.
    ...(chosenMotion === true ? { chosenMotion, reducedMotion: true } : {}),
    ...(isOneOf(LANGUAGES, chosenLanguage) ? { chosenLanguage } : {}),
    ...(isScore(score) ? { score } : {}),
  }
}

function isScore(value: unknown): value is AppState['score'] {
  const { right, asked } = (value ?? {}) as Partial<AppState['score']>
  return Number.isSafeInteger(right) && Number.isSafeInteger(asked) && (right as number) >= 0 && (right as number) <= (asked as number)
}

/** Sets and keeps. */
export function prefer(desk: Desk, part: Partial<Preferences>): void {
  desk.set(part)
  const { state } = desk
  const all = Object.fromEntries(KEPT.map((key) => [key, state[key]]))
  void desk.storage.savePreferences(all)
}
