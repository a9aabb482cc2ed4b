/** The pointer over the picture: what is under it, and what a click does. */

import { useState } from 'react'
import type { PointerEvent, MouseEvent } from 'react'
import type { ArrowRef, Summing } from '../../trace/contract/product.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { choose } from './chooses.ts'
import { hitAt } from './hit.ts'
import type { Hit } from './hit.ts'
import { opensOf } from './opens.ts'
import type { Part } from './parts.ts'
import { toggleOf } from './toggles.ts'

interface Gestures {
  onHover?(cell: CellRef | null): void
  onSelect?(cell: CellRef | null): void
  onOpenArrow?(arrow: ArrowRef, summing: Summing): void
  /** See chooses.ts. */
  selected: CellRef | null
  onOpenCell?(cell: CellRef): void
  onToggle?(row: 'x' | 'y', step: number): void
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
    const next = hit ? { weights: weightsUnder(hit.part), part: hit.part.id, active: hit.cell !== null || opensOf(hit.part) !== null || wishOf(hit.part, event, gestures) !== null } : NOTHING
    setPointed((before) => (before.weights === next.weights && before.part === next.part && before.active === next.active ? before : next))
    gestures.onHover?.(hit?.cell ?? null)
  }
  const onPointerLeave = () => {
    setPointed(NOTHING)
    gestures.onHover?.(null)
  }
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const hit = under(event)
    const opens = hit && opensOf(hit.part)
    const wish = hit && wishOf(hit.part, event, gestures)
    if (wish) gestures.onToggle?.(wish.row, wish.step)
    else if (opens) gestures.onOpenArrow?.(opens.arrow, opens.summing)
    else if (hit?.cell) choose(hit.cell, gestures)
  }
  return { pointed, onPointerMove, onPointerLeave, onClick }
}

/** A slot is filled by a click, a filled card emptied with Alt or Shift. */
function wishOf(part: Part, { altKey, shiftKey }: MouseEvent, { onToggle }: Gestures) {
  const toggle = onToggle ? toggleOf(part) : null
  return toggle && (toggle.slot || altKey || shiftKey) ? toggle : null
}

function weightsUnder(part: Part): string | null {
  if (part.kind === 'stamp') return part.weights
  if (part.kind === 'flat' && !part.slabs) return part.tensor
  const arrow = opensOf(part)?.arrow ?? null
  return arrow && (arrow.weights === 'Wy' ? 'Wy' : `${arrow.weights}.l${arrow.layer}.${arrow.direction}`)
}
