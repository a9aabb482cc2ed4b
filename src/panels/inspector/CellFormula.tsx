/** Where the cell comes from that is pointed at or chosen, and what it goes into. */

import { useMemo } from 'react'
import { Formula } from '../../figures/formula/Formula.tsx'
import { useActions, useApp } from '../../store/useApp.ts'
import { listed } from '../../text/change.ts'
import { tensorSymbol } from '../../text/tensors.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { chosenSlab, madeAt } from './chosen.ts'
import { cellName, formulaStrings } from './formula-strings.ts'

export function CellFormula() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const explanation = useApp((app) => app.explanation)
  const shape = useApp(shapeOf)
  const later = useApp((app) => app.explanation !== null && madeAt(app.explanation.target, app.moments) > app.moment)
  const { hover } = useActions()
  const strings = useMemo(
    () => (explanation === null || shape === null ? null : formulaStrings(say, language, shape, explanation)),
    [say, language, shape, explanation],
  )
  if (explanation === null || strings === null || shape === null) return <NothingChosen />
  const places = { layers: shape.architecture.layers, directions: shape.architecture.directions }
  const feeds = explanation.feeds.map(({ tensor, step }) => tensorSymbol(tensor, step, places))
  return (
    <div className="cell-formula">
      <h2>{cellName(say, shape, explanation.target)}</h2>
      {later ? <p className="soft">{say('rule.pending')}</p> : <Formula key={strings.code} explanation={explanation} strings={strings} onHover={hover} />}
      {!later && feeds.length > 0 && <p className="soft">{say('formula.feeds', { list: listed(say, [...new Set(feeds)].slice(0, MOST_FEEDS)) })}</p>}
    </div>
  )
}

/** A weight goes into every step: the first few say it. */
const MOST_FEEDS = 6

/** Keeps the page still while nothing is pointed at. */
function NothingChosen() {
  const chosen = useApp((app) => chosenSlab(app) !== null)
  return chosen ? null : <div className="cell-formula" aria-hidden="true" />
}
