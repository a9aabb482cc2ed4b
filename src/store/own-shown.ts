/** What the page says of the data on the stage, kept true whatever brought them there. */

import { isSample } from '../data/sample-names.ts'
import type { Desk } from './desk.ts'
import type { OwnEntry } from './own-book.ts'
import type { OwnState } from './own-state.ts'

/** Another recipe is on the stage: what is said of its data, if it has any. */
export function refreshOwn(desk: Desk): void {
  const { recipe, own } = desk.state
  const id = recipe.own?.id ?? null
  if (id === (own.shown?.id ?? null)) return
  const entry = id === null ? null : desk.book.entry(id)
  desk.set({ own: { ...own, shown: entry && shownOf(entry) } })
}

function shownOf({ name, choices, reading, set }: OwnEntry): OwnState['shown'] {
  return { id: set.facts.id, name, sample: isSample(set.facts.id), choices, reading }
}
