/** What a lesson link has put away and what it holds, for the controls that it is about. */

import type { Fixable, Hideable } from '../store/link-state.ts'
import { useApp } from '../store/useApp.ts'

export function useHidden(part: Hideable): boolean {
  return useApp((app) => app.link.hide.includes(part))
}

/** Whether one of these settings is held at its value. */
export function useHeld(...fields: Fixable[]): boolean {
  return useApp((app) => fields.some((field) => app.link.fix.includes(field)))
}
