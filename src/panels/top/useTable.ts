/** Saves the table of the inspector as CSV. */

import { tableToCsv } from '../../figures/table/tsv.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { useSlab } from '../inspector/useSlab.ts'
import { useSay } from '../text/useSay.ts'

/** null: there is no table, or its numbers are of a later moment. */
export function useTable(): (() => void) | null {
  const say = useSay()
  const shown = useSlab()
  const { download } = useActions()
  const lesson = useApp((app) => app.lesson)
  const iteration = useApp((app) => app.iteration)
  if (shown === null || !shown.known) return null
  return () => {
    const { id, step, axes } = shown
    // One number of X has no axis left, but it is a feature.
    const [rows, columns] = axes.length > 1 ? [axes[0], axes[1]] : [undefined, axes[0] ?? (id === 'x' ? 'features' : 'hidden')]
    const body = tableToCsv(shown, {
      corner: '',
      row: (row) => (rows === undefined ? id : say(`item.${rows}`, { n: row + 1 })),
      column: (column) => say(`item.${columns}`, { n: column + 1 }),
    })
    const place = step === null ? '' : `-t${step + 1}`
    download({ name: `unfold-${lesson}-${iteration}-${id}${place}.csv`, type: 'text/csv', body })
  }
}
