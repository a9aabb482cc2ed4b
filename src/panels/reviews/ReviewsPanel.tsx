/** The middle of the page in the lesson Movie reviews: one review's way, or what else can be done with reviews, in its place; below it the code. */

import { useState } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useHidden } from '../useLink.ts'
import { useReset } from '../useReset.ts'
import { Notes } from '../notes/Notes.tsx'
import { Chooser } from './Chooser.tsx'
import { LabRow } from './lab/LabRow.tsx'
import { LabContext, useLabPanel, useLoadedLab } from './lab/useLab.ts'
import { ReviewsStage } from './ReviewsStage.tsx'
import { Shapes } from './Shapes.tsx'
import { ReviewsContext, useLoadedReviews } from './useReviews.ts'

/** What else can be done with reviews: it comes with its first opening. */
const OpenLab = lazily(() => import('./lab/OpenLab.tsx').then((module) => module.OpenLab))
const WayInspector = lazily(() => import('./numbers/WayInspector.tsx').then((module) => module.WayInspector))
const CodeStrip = lazily(() => import('../code/CodeStrip.tsx').then((module) => module.CodeStrip))

export function ReviewsPanel() {
  const way = useLoadedReviews()
  const lab = useLoadedLab()
  const panel = useLabPanel(lab)
  const [code, setCode] = useState(false)
  useReset(() => setCode(false))
  const closeCode = () => {
    setCode(false)
    document.querySelector<HTMLElement>('.code-button')?.focus()
  }
  return (
    <div className="reviews-panel">
      <Notes beside={false} />
      {way !== null && (
        <ReviewsContext value={way}>
          <LabContext value={lab}>
            <LabRow open={panel} codeOpen={code} onCode={() => setCode(!code)} />
            {lab !== null && panel !== null && <Boundary fallback={<div className="lab" />}><OpenLab panel={panel} /></Boundary>}
          </LabContext>
          {panel === null && <OneReview />}
          {code && <Boundary fallback={<div className="code-strip" aria-hidden="true" />}><CodeStrip onClose={closeCode} /></Boundary>}
        </ReviewsContext>
      )}
    </div>
  )
}

function OneReview() {
  const numbers = !useHidden('inspector')
  return (
    <>
      <div className="reviews-head">
        <Chooser />
        <Shapes />
      </div>
      <div className="reviews-body">
        <ReviewsStage />
        {numbers && <Boundary fallback={<div className="inspector way-inspector" aria-hidden="true" />}><WayInspector /></Boundary>}
      </div>
    </>
  )
}
