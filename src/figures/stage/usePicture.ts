/** The parts to draw at an instant: two layouts, each made once for its moment, mixed by the fraction between them. */

import { useMemo } from 'react'
import type { Chart } from './layouts/chart.ts'
import { layoutAt } from './layouts/layout-at.ts'
import type { LayoutName } from './layouts/layout-at.ts'
import { pictureAt } from './layouts/layout.ts'
import type { LayoutOptions } from './layouts/layout.ts'
import { CAMERAS } from '../../trace/contract/camera.ts'
import type { Camera } from '../../trace/contract/camera.ts'
import type { Cut } from '../../trace/contract/cut.ts'
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
  presenting?: number
  /** No motion from one network to another. */
  still?: boolean
  layout?: LayoutName
  /** Of the block; see layouts/layout.ts. */
  built?: number
  cut?: Cut | null
  out?: number
  camera?: Camera
}

export interface Picture {
  drawn: Drawn[]
  parts: Part[]
  frame: Chart['frame']
  moving: boolean
}

export function usePicture({ shape, moments, position, depth, size, presenting = 0, still = false, layout = 'chart', built = 3, cut = null, out = 1, camera = CAMERAS.depth }: Instant): Picture {
  const { width, height } = size
  const view = useMemo(() => ({ shape, moments, depth, size: { width, height }, presenting, layout, built, cut, out, camera }), [shape, moments, depth, width, height, presenting, layout, built, cut, out, camera])
  const last = moments.length - 1
  const moment = Math.max(0, Math.min(last, Math.floor(position + 1e-6)))
  const next = Math.min(last, moment + 1)
  const fraction = Math.max(0, Math.min(1, position - moment))
  const moving = fraction > 1e-6 && next !== moment
  const from = usePart(view, moment)
  const to = usePart(view, moving ? next : moment)
  const instant = blend(from.parts, to.parts, moving ? fraction : 0)
  const drawn = useMorph(instant, from, useMemo(() => `${networkOf(shape)} ${layoutKey(view, moment)}`, [shape, view, moment]), still)
  return { drawn, parts: moving ? instant.map(({ part }) => part) : from.parts, frame: to.frame, moving }
}

/** What the picture is of: sizes, and which steps have an input and are read. */
function networkOf({ architecture, schedule, batch }: Shape): string {
  return JSON.stringify([architecture, schedule, batch])
}

/** Which layout it is, and how much of the block there is. */
function layoutKey({ layout, shape, moments, built }: View, moment: number): string {
  const name = layoutAt({ layout, shape, moments, moment })
  return name === 'block' ? `${name} ${built}` : name
}

type View = Omit<LayoutOptions, 'moment'>

function usePart(view: View, moment: number): Chart {
  return useMemo(() => pictureAt({ ...view, moment }), [view, moment])
}
