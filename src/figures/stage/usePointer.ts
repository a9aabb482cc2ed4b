/** The pointer over the picture: what is under it, and what a click does. */

import { useState } from 'react'
import type { PointerEvent, MouseEvent } from 'react'
import type { ArrowRef } from '../../trace/contract/product.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { hitAt } from './hit.ts'
import type { Hit } from './hit.ts'
import type { Part } from './parts.ts'

interface Gestures {
  onHover?(cell: CellRef | null): void
  onSelect?(cell: CellRef | null): void
  onOpenArrow?(arrow: ArrowRef): void
}

export interface Pointed {
  /** Weights whose stamps and card light up. */
  weights: string | null
  part: string | null
  /** The pointer can do something here. */
  active: boolean
}

const NOTHING: Pointed = { weights: null, part: null, active: false }

export function usePointer(parts: readonly Part[], shown: number, gestures: Gestures) {
  const [pointed, setPointed] = useState<Pointed>(NOTHING)
  const under = (event: MouseEvent<SVGSVGElement>): Hit | null => {
    const box = event.currentTarget.getBoundingClientRect()
    return hitAt(parts, event.clientX - box.left, event.clientY - box.top, shown)
  }
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const hit = under(event)
    const next = hit ? { weights: weightsUnder(hit.part), part: hit.part.id, active: hit.cell !== null || arrowUnder(hit.part) !== null } : NOTHING
    setPointed((before) => (before.weights === next.weights && before.part === next.part && before.active === next.active ? before : next))
    gestures.onHover?.(hit?.cell ?? null)
  }
  const onPointerLeave = () => {
    setPointed(NOTHING)
    gestures.onHover?.(null)
  }
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const hit = under(event)
    const arrow = hit && arrowUnder(hit.part)
    if (arrow) gestures.onOpenArrow?.(arrow)
    else if (hit?.cell) gestures.onSelect?.(hit.cell)
  }
  return { pointed, onPointerMove, onPointerLeave, onClick }
}

const arrowUnder = (part: Part): ArrowRef | null => (part.kind === 'stamp' || part.kind === 'ribbon' ? part.arrow : null)

function weightsUnder(part: Part): string | null {
  if (part.kind === 'stamp') return part.weights
  if (part.kind === 'flat') return part.slabs ? null : part.tensor
  const arrow = arrowUnder(part)
  return arrow && (arrow.weights === 'Wy' ? 'Wy' : `${arrow.weights}.l${arrow.layer}.${arrow.direction}`)
}
