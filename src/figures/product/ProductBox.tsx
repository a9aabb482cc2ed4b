/** A product, opened at its arrow: box and flat twin side by side, cell by cell or at once. The app places it and keeps the lit cell. */

import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { ProductView } from '../../trace/contract/product.ts'
import { OpenProduct } from './OpenProduct.tsx'
import { SumChoices } from './SumChoices.tsx'
import { isBeside } from './areas.ts'
import './product.css'
import type { ProductBoxProps } from './props.ts'
import { useTextScale } from './useTextScale.ts'

export type { ProductBoxProps } from './props.ts'

export function ProductBox(props: ProductBoxProps) {
  const { view, strings, size } = props
  const title = useId()
  const scale = useTextScale()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    props.onClose()
  }
  return (
    <section ref={panel} className={isBeside(size.width, scale) ? 'product' : 'product stacked'} role="dialog" aria-modal="false" aria-labelledby={title} tabIndex={-1} style={size} onKeyDown={onKeyDown}>
      <header className="product-head">
        <h2 id={title}>{strings.title}</h2>
        <button type="button" className="product-close" aria-label={strings.close} onClick={props.onClose}>
          {'×'}
        </button>
      </header>
      <p className="product-subtitle">{strings.subtitle}</p>
      <SumChoices value={props.summing} choices={props.sumChoices} strings={strings} onChange={props.onSumming} />
      {view === null ? (
        <p className="product-waiting" role="status">
          {strings.waiting}
        </p>
      ) : (
        <OpenProduct key={keyOf(view)} {...props} view={view} />
      )}
    </section>
  )
}

/** Another arrow or another sum starts its motion anew; new numbers of the same one do not. */
function keyOf(view: ProductView): string {
  const { arrow, summing } = view.request
  return [arrow.weights, arrow.layer, arrow.direction, arrow.step, summing].join()
}
