/** Which key means what while presenting: pure, so that every rule can be tested. */

import type { KeyPress } from '../keys/shortcut.ts'

export type PresenterKey =
  | { does: 'continue' | 'goBack' | 'beginning' | 'end' | 'blank' | 'fullScreen' | 'toggle' | 'larger' | 'smaller' | 'leave' | 'keys' | 'mixups' | 'speaker' }
  | { does: 'lesson'; index: number }

const PAGES: Record<string, PresenterKey['does'] | undefined> = { PageDown: 'continue', PageUp: 'goBack' }
const NAMED: Record<string, PresenterKey['does'] | undefined> = { ArrowRight: 'continue', ArrowLeft: 'goBack', Home: 'beginning', End: 'end', Escape: 'leave' }
const LETTERS: Record<string, PresenterKey['does'] | undefined> = {
  b: 'blank', '.': 'blank', f: 'fullScreen', p: 'toggle', '+': 'larger', '=': 'larger', '-': 'smaller', '−': 'smaller', '?': 'keys', m: 'mixups', s: 'speaker',
}

/** `letters`: whether character keys are shortcuts. */
export function presenterKeyOf({ key, modified, focus }: KeyPress, letters: boolean): PresenterKey | null {
  if (modified) return null
  const page = PAGES[key]
  if (page !== undefined) return focus === 'text' ? null : named(page)
  if (focus === 'field' || focus === 'text') return null
  if (key === ' ' || key === 'Enter') return focus === 'page' ? { does: 'continue' } : null
  const does = NAMED[key] ?? (letters ? LETTERS[key.toLowerCase()] : undefined)
  if (does !== undefined) return named(does)
  return letters && /^[1-5]$/.test(key) ? { does: 'lesson', index: Number(key) - 1 } : null
}

const named = (does: PresenterKey['does']) => ({ does }) as PresenterKey
