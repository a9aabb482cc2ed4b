/** Finds sizes that are equal to another, so that a note can say so. Two dimensions of one size are easily taken for each other. */

import type { AppState } from '../../store/state.ts'

export const SIZE_FIELDS = ['batch', 'steps', 'features', 'hidden', 'outputs'] as const
export type SizeField = (typeof SIZE_FIELDS)[number]

/** The first other field with the same size as `field`, or null. */
export function equalTo(recipe: Pick<AppState['recipe'], SizeField>, field: SizeField): SizeField | null {
  return SIZE_FIELDS.find((other) => other !== field && recipe[other] === recipe[field]) ?? null
}
