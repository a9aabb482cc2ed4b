/** The opened cell with its words, and how much of it is computed at the current moment. */

import { useMemo } from 'react'
import type { CellStrings } from '../../figures/cell/strings.ts'
import { knownAt } from '../../figures/cell/layouts/layout.ts'
import type { Progress } from '../../figures/cell/layouts/layout.ts'
import { useApp } from '../../store/useApp.ts'
import type { InsideState } from '../../store/inside-state.ts'
import { filled, insideWords, quantitySymbol } from '../../text/inside.ts'
import type { InsideWords } from '../../text/inside.ts'
import { stateLetter } from '../../text/status.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import type { Moment } from '../../trace/contract/moments.ts'
import type { CellPlace, QuantityName } from '../../trace/contract/inside.ts'
import { shapeOf } from '../shape.ts'

/** Each way is made during the motion that ends at its moment. */
export function progressAt(moments: Moment[], position: number, { step, direction }: CellPlace): Progress {
  const share = (kind: 'feed' | 'back') => {
    const at = findMoment(moments, kind, step, direction)
    return at < 0 ? 0 : Math.min(1, Math.max(0, position - (at - 1)))
  }
  return { forward: share('feed'), backward: share('back') }
}

export function useWords(): InsideWords {
  return insideWords(useApp((app) => app.language))
}

/** Letters of its numbers. */
export function useSymbols({ layer, direction, step }: CellPlace): (of: QuantityName) => string {
  const twoDirections = useApp((app) => shapeOf(app)?.architecture.directions === 2)
  return useMemo(() => {
    const place = { layer, step, before: direction === 'bwd' ? step + 1 : step - 1, state: stateLetter({ twoDirections }, direction) }
    return (of: QuantityName) => quantitySymbol(of, place)
  }, [layer, direction, step, twoDirections])
}

/** The current moment's share, rounded to what can change the picture. */
export function useProgress(place: CellPlace): Progress {
  const moments = useApp((app) => app.moments)
  const position = useApp((app) => app.position)
  const { forward, backward } = progressAt(moments, position, place)
  return useMemo(() => ({ forward, backward }), [forward, backward])
}

export function useKnown({ place, view }: InsideState) {
  const progress = useProgress(place)
  return { progress, known: useMemo(() => (view ? knownAt(view.cell, progress) : () => ({ value: false, gradient: false })), [view, progress]) }
}

export function cellStrings(words: InsideWords, { place, view, cell }: InsideState, symbol: (of: QuantityName) => string, progress: Progress): CellStrings {
  const kind = progress.backward > 0 ? 'backward' : progress.forward > 0 ? 'forward' : 'before'
  return {
    label: words.label,
    description: filled(words.description[kind], { cell: view ? words.cells[view.cell] : '', t: place.step + 1 }),
    keys: words.keys,
    symbol,
    ended: words.ended,
    number: (of, value, gradient) => {
      const one = view?.quantities[of]
      const whole = of === 'x'
      const numbers = value === null ? (whole && progress.forward > 0 ? words.wholeThere : words.later) : gradient === null ? value : filled(words.both, { value, gradient })
      return filled(whole ? words.numberWhole : one?.rows === 1 ? words.numberRow : words.number, { name: blockName(words, of, symbol(of)), example: cell.row + 1, unit: cell.column + 1, numbers })
    },
  }
}

/** 'x·Wx, block i'; others by their symbol alone. */
export function blockName(words: InsideWords, of: QuantityName, symbol: string): string {
  const [, block] = of.split('.')
  return block === undefined ? symbol : filled(words.block, { name: symbol, block })
}
