/** A product, opened at its arrow: box and flat twin side by side, cell by cell or at once. The app places it and keeps the lit cell. */

import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { ProductView, Summing } from '../../trace/contract/product.ts'
import { OpenProduct } from './OpenProduct.tsx'
import { SumChoices } from './SumChoices.tsx'
import type { Cell } from './faces.ts'
import './product.css'
import type { ProductStrings } from './strings.ts'

export interface ProductBoxProps {
  /** null until its numbers have come. */
  view: ProductView | null
  /** The way of summing that is chosen (also while its numbers are on their way). */
  summing: Summing
  /** The lit result cell. */
  cell: Cell | null
  /** Progress 0 … 1 of the result cells, to hold the picture still there; null: the figure's own buttons decide. */
  position: number | null
  strings: ProductStrings
  /** Room for the whole panel, in px. */
  size: { width: number; height: number }
  /** No turning and sliding; each cell still comes in its turn when it is asked for. */
  reducedMotion: boolean
  /** Ways of summing that can be asked for at this arrow. */
  sumChoices: readonly Summing[]
  onSumming: (summing: Summing) => void
  onChooseCell: (cell: Cell | null) => void
  /** Close button and Escape; the app gives the focus back to the arrow. */
  onClose: () => void
}

export function ProductBox(props: ProductBoxProps) {
  const { view, strings, size } = props
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    props.onClose()
  }
  return (
    <section ref={panel} className="product" role="dialog" aria-modal="false" aria-labelledby={title} tabIndex={-1} style={size} onKeyDown={onKeyDown}>
      <header className="product-head">
        <h2 id={title}>{strings.title}</h2>
        <button type="button" className="product-close" aria-label={strings.close} title={strings.close} onClick={props.onClose}>
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
