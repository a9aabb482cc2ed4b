/** The picture and what a step opens over or below it. */

import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import { Picture } from '../../panels/stage/Picture.tsx'
import { InsideLayer } from '../../panels/inside/InsideLayer.tsx'
import { ProductLayer } from '../../panels/stage/ProductLayer.tsx'
import { useApp } from '../../store/useApp.ts'
import { ReviewsShown } from './reviews-parts.ts'
import { usePlace } from './usePlace.ts'

const OverviewPicture = lazily(() => import('../../panels/stage/OverviewPicture.tsx').then((module) => module.OverviewPicture))
const Experiments = lazily(() => import('../../panels/experiments/Experiments.tsx').then((module) => module.Experiments))
const CubePanel = lazily(() => import('../../panels/cube/more/CubePanel.tsx').then((module) => module.CubePanel))

export function PresentStage() {
  const reviews = useApp((app) => app.lesson === 'reviews')
  const overview = useApp((app) => app.overview)
  const experiment = useApp((app) => app.lesson === 'unfolded' && app.panel !== null && app.overview === null)
  const cubePanel = useApp((app) => app.lesson === 'cube' && app.cubePanel !== null)
  const line = usePlace()?.step?.line
  const covered = useApp((app) => app.product !== null || app.inside !== null)
  return (
    <div className="present-stage" data-line={line}>
      <div className="stage-panel" data-experiment={experiment || undefined} inert={covered}>
        <Boundary fallback={<div className="picture" />}>
          {overview ? <OverviewPicture panels={overview} /> : cubePanel ? <CubePanel /> : reviews ? <ReviewsShown /> : <Picture />}
          {experiment && <Experiments />}
        </Boundary>
      </div>
      <InsideLayer />
      <ProductLayer />
    </div>
  )
}
