/** When a slab of the stage is chosen, its card swings out into the table: so one sees that they are the same numbers. */

import { useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { SwingOut } from '../../figures/table/SwingOut.tsx'
import type { SwingOutProps } from '../../figures/table/SwingOut.tsx'
import type { Role } from '../../marks/cell-look.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { cardPlane } from './card-plane.ts'

export interface SwingInProps {
  rows: number
  columns: number
  data: ArrayLike<number>
  role: Role
}

type Places = Pick<SwingOutProps, 'card' | 'table'>

export function SwingIn(props: SwingInProps) {
  const store = useAppStore()
  const selected = useApp((app) => app.selected)
  const reducedMotion = useApp((app) => app.reducedMotion)
  const [places, setPlaces] = useState<(Places & { key: string }) | null>(null)
  const key = slabKey(selected)
  const before = useRef(key)
  useLayoutEffect(() => {
    if (key === before.current) return
    before.current = key
    const state = store.getState()
    const table = tableBox()
    const card = key === null || state.reducedMotion ? null : cardPlane(state)
    setPlaces(card === null || table === null || key === null ? null : { card, table, key })
  }, [key, store])
  if (places === null || places.key !== key) return null
  return createPortal(<SwingOut key={key} card={places.card} table={places.table} {...props} reducedMotion={reducedMotion} onDone={() => setPlaces(null)} />, document.body)
}

function slabKey(cell: CellRef | null): string | null {
  return cell === null ? null : `${cell.tensor}@${cell.step}`
}

/** The cells of the inspector's table, in px of the viewport; null where it shows only a part. */
function tableBox(): Places['table'] | null {
  const cells = document.querySelectorAll('.inspector .tensor-table td[data-row]')
  const [first, last] = [cells[0]?.getBoundingClientRect(), cells[cells.length - 1]?.getBoundingClientRect()]
  if (first === undefined || last === undefined || last.right <= first.left) return null
  return { x: first.left, y: first.top, width: last.right - first.left, height: last.bottom - first.top }
}
