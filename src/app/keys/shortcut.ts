/** Which key means what, and when it may: pure, so that every rule can be tested. */

import type { Hideable } from '../../store/link-state.ts'

export type Shortcut =
  | { does: 'next' | 'back' | 'first' | 'last' }
  | { does: 'toggle' }
  | { does: 'continue' }
  | { does: 'goBack' }
  | { does: 'keys' }
  | { does: 'mixups' }
  | { does: 'speaker' }
  | { does: 'lesson'; index: number }

export interface KeyPress {
  key: string
  /** With ctrl, alt or meta a key belongs to the browser. */
  modified: boolean
  /** What has the focus: nothing in particular, a button or link, a field or control that uses keys, a text of several lines. */
  focus: 'page' | 'button' | 'field' | 'text'
}

const MOVES: Record<string, 'next' | 'back' | 'first' | 'last' | undefined> = { ArrowRight: 'next', ArrowLeft: 'back', Home: 'first', End: 'last' }
const PAGES: Record<string, 'continue' | 'goBack' | undefined> = { PageDown: 'continue', PageUp: 'goBack' }

/** `hide`: what a lesson link has put away is opened by no key. */
export function shortcutOf({ key, modified, focus }: KeyPress, letters: boolean, hide: readonly Hideable[] = []): Shortcut | null {
  if (modified) return null
  const page = PAGES[key]
  if (page !== undefined) return focus === 'text' ? null : { does: page }
  if (focus === 'field' || focus === 'text') return null
  const move = MOVES[key]
  if (move !== undefined) return { does: move }
  if (key === ' ') return focus === 'page' ? { does: 'toggle' } : null
  // All that has a letter or a digit stands in the top bar.
  return letters && !hide.includes('top') ? letterOf(key, hide.includes('lessons')) : null
}

function letterOf(key: string, lessonless: boolean): Shortcut | null {
  if (key === '?') return { does: 'keys' }
  if (key.toLowerCase() === 's') return { does: 'speaker' }
  if (lessonless) return null
  if (key.toLowerCase() === 'm') return { does: 'mixups' }
  return /^[1-5]$/.test(key) ? { does: 'lesson', index: Number(key) - 1 } : null
}

/** Kinds of input that use no arrows, letters or Home. */
const PLAIN_INPUTS = new Set(['button', 'submit', 'reset'])
const KEYED_ROLES = '[role="slider"], [role="spinbutton"], [role="listbox"], [role="menu"], [role="textbox"], [role="application"], [role="grid"]'

export function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'page'
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)) return 'text'
  if (target instanceof HTMLSelectElement) return 'field'
  if (target instanceof HTMLInputElement) return PLAIN_INPUTS.has(target.type) ? 'button' : 'field'
  if (target.closest(KEYED_ROLES) !== null) return 'field'
  return target.closest('button, a[href], summary, [role="button"]') === null ? 'page' : 'button'
}
