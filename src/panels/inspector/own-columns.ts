/** What the columns of own data are called, for the tables of what goes in and of what is asked for. */

import type { AppState } from '../../store/state.ts'

const ASKED = new Set(['y', 'dy', 'target'])

/** Names in the order of the columns; null: the tensor has none of its own. Of classes the target is a number, and y a column for each. */
export function ownColumns({ recipe, own }: Pick<AppState, 'recipe' | 'own'>, tensor: string): readonly string[] | null {
  const { shown } = own
  if (recipe.task !== 'own' || shown === null || shown.id !== recipe.own?.id) return null
  const { columns, features, target, also, classes } = shown.reading
  const named = (at: readonly number[]) => at.map((column) => columns[column]?.name ?? '')
  if (tensor === 'x' || tensor === 'dx') return named(features)
  if (!ASKED.has(tensor)) return null
  return classes && tensor !== 'target' ? classes : named([target, ...also])
}
