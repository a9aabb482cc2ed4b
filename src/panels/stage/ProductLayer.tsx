/** Where an opened product lies over the stage. It grows out of its arrow and goes back into it, with the focus. Its code
 *  loads ahead, when the page has nothing else to do. */

import { useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, RefObject } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useApp } from '../../store/useApp.ts'
import { idly } from '../idly.ts'
import { useSize } from '../useSize.ts'
import { useOpenedAt } from './useOpenedAt.ts'
import type { Place } from './useOpenedAt.ts'

const OpenedProduct = lazily(() => import('./OpenedProduct.tsx').then((module) => module.OpenedProduct))

idly(OpenedProduct.ahead)

export function ProductLayer() {
  const open = useApp((app) => app.product !== null)
  const still = useApp((app) => app.reducedMotion)
  const openedAt = useOpenedAt()
  const [closing, setClosing] = useState<CSSProperties | null>(null)
  if (open) return <Layer openedAt={openedAt} onClosed={(origin) => setClosing(still ? null : origin)} />
  if (closing === null) return null
  return (
    <div className="product-layer is-closing" aria-hidden="true">
      <div className="product-ghost" style={closing} onAnimationEnd={() => setClosing(null)} />
    </div>
  )
}

interface LayerProps {
  openedAt: RefObject<Place | null>
  onClosed: (origin: CSSProperties) => void
}

function Layer({ openedAt, onClosed }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const room = useSize(layer)
  const [origin, setOrigin] = useState<CSSProperties>({})
  const closed = useRef(onClosed)
  useLayoutEffect(() => {
    closed.current = onClosed
  })
  useLayoutEffect(() => {
    const before = document.activeElement
    const from = originIn(layer.current, openedAt.current)
    setOrigin(from)
    return () => {
      closed.current(from)
      // The stage can take the focus only when it is no longer covered.
      setTimeout(() => (before instanceof HTMLElement || before instanceof SVGElement) && before.focus({ preventScroll: true }))
    }
  }, [openedAt])
  return (
    <div className="product-layer" ref={layer}>
      <div className="product-grows" style={origin}>
        <Boundary>{room.width > 0 && <OpenedProduct room={room} />}</Boundary>
      </div>
    </div>
  )
}

/** The point that stays where it is while the panel grows and shrinks. */
function originIn(layer: HTMLElement | null, place: Place | null): CSSProperties {
  if (layer === null || place === null) return {}
  const box = layer.getBoundingClientRect()
  return { transformOrigin: `${Math.round(place.x - box.x)}px ${Math.round(place.y - box.y)}px` }
}
