/** The whole sequence under the stage, where not all steps fit at full size; a click goes to a step. */

import { useMemo } from 'react'
import { stageWindow } from '../../figures/stage/window.ts'
import { Strip } from '../../figures/strip/Strip.tsx'
import { stripState } from '../../figures/strip/strip-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import { shapeOf } from '../shape.ts'
import type { Size } from '../useSize.ts'
import { useStageType } from './useStageType.ts'

export const STRIP_HEIGHT = 30

export function useStageWindow(size: Size): { from: number; to: number } | null {
  const shape = useApp(shapeOf)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  const chart = useApp((app) => app.layout === 'chart')
  const presenting = useStageType()
  const { width, height } = size
  return useMemo(() => (chart && shape && width > 0 && moments.length > 0 ? stageWindow(shape, moments, moment, { width, height }, presenting) : null), [chart, shape, moments, moment, width, height, presenting])
}

export function SequenceStrip({ width, window }: { width: number; window: { from: number; to: number } }) {
  const shape = useApp(shapeOf)
  const snapshot = useApp((app) => app.snapshot)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  const actions = useActions()
  if (shape === null) return null
  const { steps } = shape.schedule
  const backward = moment > findMoment(moments, 'loss')
  const go = (step: number) => actions.goTo(findMoment(moments, backward ? 'back' : 'feed', step))
  return <Strip snapshot={snapshot} steps={steps} {...stripState(moments, moment, steps)} window={window} width={width} height={STRIP_HEIGHT} onStep={go} />
}
