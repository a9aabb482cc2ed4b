/** Outlines of a block of steps: what is computed in its role's colour, the rest empty. Its faces are on the canvas. */

import type { Role } from '../theme/tokens.ts'
import type { CardLook } from './CardMark.tsx'
import { polygon } from './paths.ts'
import { heightOf, silhouette } from './slab.ts'
import type { Slab } from './slab.ts'

export interface BlockMarkProps {
  slab: Slab
  role: Role
  look: CardLook
  /** Share of its width that is computed, and from which end. */
  known: number
  knownFrom: 'left' | 'right'
}

const SLOTS: ReadonlySet<CardLook> = new Set(['unread', 'noInput', 'fed', 'later'])

export function BlockMark({ slab, role, look, known, knownFrom }: BlockMarkProps) {
  if (SLOTS.has(look)) return <path className="slot-outline" d={polygon(silhouette(slab))} />
  const width = slab.front * known
  const filled = { ...slab, x: knownFrom === 'left' ? slab.x : slab.x + slab.front - width, front: width }
  return (
    <g className={`card role-${role} ${known > 0 ? 'is-filled' : 'is-empty'}`}>
      {known < 1 && <g className="card is-empty"><Body slab={slab} /></g>}
      {known > 0 && <Body slab={filled} />}
    </g>
  )
}

function Body({ slab }: { slab: Slab }) {
  const h = heightOf(slab)
  const [w, v] = [slab.rows * slab.dx, slab.rows * slab.dy]
  return (
    <>
      <path className="card-outline" d={polygon(silhouette(slab))} />
      <path className="block-edge" d={`M${slab.x + slab.front},${slab.y + (slab.skew ?? 0)}L${slab.x},${slab.y}V${slab.y + h}M${slab.x},${slab.y}l${-w},${-v}`} />
    </>
  )
}
