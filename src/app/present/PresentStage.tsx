/** The picture and what a step opens over or below it. */

import { Suspense, lazy } from 'react'
import { Picture } from '../../panels/stage/Picture.tsx'
import { ProductLayer } from '../../panels/stage/ProductLayer.tsx'
import { useApp } from '../../store/useApp.ts'

const OverviewPicture = lazy(() => import('../../panels/stage/OverviewPicture.tsx').then((module) => ({ default: module.OverviewPicture })))
const RadiusPanel = lazy(() => import('../../panels/radius/RadiusPanel.tsx').then((module) => ({ default: module.RadiusPanel })))

export function PresentStage() {
  const overview = useApp((app) => app.overview)
  const explode = useApp((app) => app.lesson === 'unfolded' && app.explode.open && app.overview === null)
  const covered = useApp((app) => app.product !== null)
  return (
    <div className="present-stage">
      <div className="stage-panel" inert={covered}>
        {overview ? <Suspense fallback={<div className="picture" />}><OverviewPicture panels={overview} /></Suspense> : <Picture />}
        {explode && <Suspense fallback={<div className="radius" />}><RadiusPanel /></Suspense>}
      </div>
      <ProductLayer />
    </div>
  )
}
