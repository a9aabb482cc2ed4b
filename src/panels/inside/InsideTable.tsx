/** The inspector while a cell is open: the chosen number as tables, its values and, once it has come back, its gradient. */

import { TensorTable } from '../../figures/table/TensorTable.tsx'
import type { Place } from '../../figures/table/TensorTable.tsx'
import type { Role } from '../../marks/cell-look.ts'
import type { InsideState } from '../../store/inside-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { filled } from '../../text/inside.ts'
import { shapeInWords } from '../../text/tensors.ts'
import type { Axis } from '../../trace/contract/tensors.ts'
import { CopyNumbers } from '../inspector/CopyNumbers.tsx'
import { tableStrings } from '../inspector/table-strings.ts'
import { useSay } from '../text/useSay.ts'
import { gradientName } from './inside-formula.ts'
import { blockName, useKnown, useSymbols, useWords } from './useInside.ts'

export function InsideTable() {
  const inside = useApp((app) => app.inside)
  return inside?.view ? <Tables inside={inside} /> : null
}

function Tables({ inside }: { inside: InsideState }) {
  const { view, chosen } = inside
  const words = useWords()
  const symbol = useSymbols(view?.place ?? inside.place)
  const known = useKnown({ ...inside, place: view?.place ?? inside.place }).known(chosen)
  const name = symbol(chosen)
  const of = (text: string) => blockName(words, chosen, text)
  const both = chosen !== 'cNext' && chosen !== 'cHere'
  return (
    <>
      {both && <One inside={inside} part="value" name={of(name)} known={known.value} />}
      {known.gradient && <One inside={inside} part="gradient" name={of(gradientName(name))} known />}
    </>
  )
}

function One({ inside: { view, chosen, cell }, part, name, known }: { inside: InsideState; part: 'value' | 'gradient'; name: string; known: boolean }) {
  const say = useSay()
  const words = useWords()
  const library = useApp((app) => app.library)
  const { pointInside } = useActions()
  const one = view?.quantities[chosen]
  if (!one) return null
  const { rows, columns } = one
  const axes: Axis[] = [...(rows === 1 ? [] : (['batch'] as const)), chosen === 'x' && view?.place.layer === 0 ? 'features' : 'hidden']
  const caption = filled(words.caption, { name, shape: shapeInWords(say, library, axes, rows === 1 ? [columns] : [rows, columns]) })
  const point = ({ row, column }: Place) => pointInside({ row: rows === 1 ? cell.row : row, column: chosen === 'x' ? cell.column : column })
  return (
    <div className="slab">
      <TensorTable
        rows={rows} columns={columns} data={known ? one[part] : null} role={roleOf(chosen, part)} hovered={null}
        selected={chosen === 'x' ? null : { row: rows === 1 ? 0 : cell.row, column: cell.column }} strings={tableStrings(say, caption, axes)} onHover={() => undefined} onSelect={point}
      />
      <CopyNumbers rows={rows} columns={columns} data={one[part]} disabled={!known} />
    </div>
  )
}

function roleOf(of: string, part: 'value' | 'gradient'): Role {
  if (part === 'gradient') return 'gradient'
  return of === 'x' ? 'input' : /^bh?(\.|$)/.test(of) ? 'weights' : 'state'
}
