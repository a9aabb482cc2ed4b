/** Where an opened product lies over the stage. Its code loads ahead, when the page has nothing else to do; closing it
 *  gives the focus back to where it was opened. */

import { Suspense, lazy, useLayoutEffect, useRef } from 'react'
import { useApp } from '../../store/useApp.ts'
import { idly } from '../idly.ts'
import { useSize } from '../useSize.ts'

const load = () => import('./OpenedProduct.tsx')
const OpenedProduct = lazy(() => load().then((module) => ({ default: module.OpenedProduct })))

idly(load)

export function ProductLayer() {
  const open = useApp((app) => app.product !== null)
  return open ? <Layer /> : null
}

function Layer() {
  const layer = useRef<HTMLDivElement>(null)
  const room = useSize(layer)
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      // The stage can take the focus only when it is no longer covered.
      setTimeout(() => (before instanceof HTMLElement || before instanceof SVGElement) && before.focus({ preventScroll: true }))
    }
  }, [])
  return (
    <div className="product-layer" ref={layer}>
      <Suspense fallback={null}>{room.width > 0 && <OpenedProduct room={room} />}</Suspense>
    </div>
  )
}
