/** The parts to draw at an instant: two layouts, each made once for its moment, mixed by the fraction between them. */

import { useMemo } from 'react'
import { chartOf } from './layouts/chart.ts'
import type { Chart } from './layouts/chart.ts'
import type { Moment } from '../../trace/contract/moments.ts'
import type { Part, Shape, Size } from './parts.ts'
import { blend } from './transition.ts'
import { useMorph } from './useMorph.ts'
import type { Drawn } from './transition.ts'

interface Instant {
  shape: Shape
  moments: Moment[]
  position: number
  depth: number
  size: Size
  presenting?: boolean
  /** No motion from one network to another. */
  still?: boolean
}

export interface Picture {
  drawn: Drawn[]
  parts: Part[]
  frame: Chart['frame']
  moving: boolean
}

export function usePicture({ shape, moments, position, depth, size, presenting = false, still = false }: Instant): Picture {
  const { width, height } = size
  const last = moments.length - 1
  const moment = Math.max(0, Math.min(last, Math.floor(position + 1e-6)))
  const next = Math.min(last, moment + 1)
  const fraction = Math.max(0, Math.min(1, position - moment))
  const moving = fraction > 1e-6 && next !== moment
  const from = useChart(shape, moments, moment, depth, width, height, presenting)
  const to = useChart(shape, moments, moving ? next : moment, depth, width, height, presenting)
  const instant = blend(from.parts, to.parts, moving ? fraction : 0)
  const drawn = useMorph(instant, from.parts, useMemo(() => networkOf(shape), [shape]), still)
  return { drawn, parts: moving ? instant.map(({ part }) => part) : from.parts, frame: to.frame, moving }
}

/** What the picture is of: sizes, and which steps have an input and are read. */
function networkOf({ architecture, schedule, batch }: Shape): string {
  return JSON.stringify([architecture, schedule, batch])
}

function useChart(shape: Shape, moments: Moment[], moment: number, depth: number, width: number, height: number, presenting: boolean): Chart {
  return useMemo(() => chartOf({ shape, moments, moment, depth, size: { width, height }, presenting }), [shape, moments, moment, depth, width, height, presenting])
}
