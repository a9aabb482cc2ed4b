/** Where the chosen slab's card lies on the screen, from the stage's own layout. */

import { readCamera } from '../../trace/contract/camera.ts'
import { pictureAt } from '../../figures/stage/layouts/layout.ts'
import type { Plane } from '../../marks/plane.ts'
import type { AppState } from '../../store/state.ts'
import { shapeOf } from '../shape.ts'

/** Below this depth a card shows one example and has no face that could turn. */
const LEAST_DEPTH = 0.4

/** In px of the viewport; null where the stage shows no such card. */
export function cardPlane(state: AppState): Plane | null {
  const { selected, depth, moments, moment, layout, built, cut, camera } = state
  const shape = shapeOf(state)
  const box = document.querySelector('#stage .stage')?.getBoundingClientRect()
  if (selected === null || shape === null || box === undefined || depth < LEAST_DEPTH) return null
  const view = camera === null ? undefined : readCamera(camera)
  const { parts, loose = parts } = pictureAt({ layout, built, cut, ...(view && { camera: view }), shape, moments, moment, depth, size: { width: box.width, height: box.height }, presenting: typeOf(state) })
  const card = loose.find((part) => part.kind === 'card' && part.tensor === selected.tensor && part.step === selected.step)
  if (card === undefined) return null
  const [x = 0, y = 0, , unit = 0, dx = 0, dy = 0] = card.geo
  return { origin: { x: box.left + x, y: box.top + y }, across: { x: 0, y: unit }, down: { x: -dx, y: -dy } }
}

/** While presenting, all type of the page is as large as the picture's. */
const typeOf = ({ present }: AppState) => (present ? parseFloat(getComputedStyle(document.documentElement).fontSize) : 0)
