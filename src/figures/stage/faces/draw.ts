/** Faces of slabs, blocks and weights on the canvas: each a small image through an affine matrix. */

import type { Role } from '../../../theme/tokens.ts'
import { heightOf, silhouette } from '../../../marks/slab.ts'
import type { Point, Slab } from '../../../marks/slab.ts'
import { shadeOf, startOf } from '../../../marks/box-faces.ts'
import { facesOf, faceOutline, silhouetteOf } from '../../../marks/body.ts'
import { extent } from '../../../marks/tint.ts'
import type { Snapshot } from '../../../trace/contract/tensors.ts'
import { bodyOf, boxNumbers, stridesOf } from '../boxes.ts'
import { slabFrom } from '../layouts/frame.ts'
import { cardNumbers, flatNumbers, stepNumbers } from '../numbers.ts'
import type { BlockPart, BoxPart, CardPart, FlatPart } from '../parts.ts'
import type { Drawn } from '../transition.ts'
import { textureOf } from './texture.ts'
import type { Matrix, Palette } from './texture.ts'

export interface Brush {
  context: CanvasRenderingContext2D
  ratio: number
  snapshot: Snapshot | null
  depth: number
  shown: number
  palette(role: Role): Palette
}

export function drawFace(brush: Brush, { part, grow, fade }: Drawn) {
  brush.context.globalAlpha = fade
  if (part.kind === 'card') card(brush, part, grow * fade)
  if (part.kind === 'block') block(brush, part)
  if (part.kind === 'box') box(brush, part)
  if (part.kind === 'flat') flat(brush, part)
  brush.context.globalAlpha = 1
}

type Affine = readonly [number, number, number, number, number, number]

function image(brush: Brush, matrix: Matrix, role: Role, [a, b, c, d, e, f]: Affine, width = matrix.across) {
  const { context, ratio } = brush
  const pixel = Math.min(Math.abs(a) + Math.abs(b), Math.abs(c) + Math.abs(d))
  const texture = textureOf(matrix, brush.palette(role), pixel)
  context.imageSmoothingEnabled = pixel * ratio < 1
  context.setTransform(a * ratio, b * ratio, c * ratio, d * ratio, e * ratio, f * ratio)
  context.drawImage(texture, 0, 0, width, matrix.down)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}

function ground(brush: Brush, slab: Slab) {
  fillPolygon(brush, silhouette(slab), brush.palette('state').paper, brush.context.globalAlpha)
}

function fillPolygon({ context }: Brush, points: readonly Point[], colour: string, alpha: number) {
  const before = context.globalAlpha
  context.globalAlpha = alpha
  context.beginPath()
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)))
  context.closePath()
  context.fillStyle = colour
  context.fill()
  context.globalAlpha = before
}

/** How much of the front's own numbers is seen at this depth (as CardMark has it). */
const frontShare = (depth: number) => Math.min(1, Math.max(0, (0.5 - depth) / 0.3))

function card(brush: Brush, part: CardPart, alpha: number) {
  const slab = slabFrom(part.geo, part.rows, part.columns)
  ground(brush, slab)
  const shown = part.look === 'values' ? cardNumbers(brush.snapshot, part) : null
  if (!shown) return
  brush.context.globalAlpha = alpha
  const face: Matrix = { owner: shown.data, name: 'face', across: part.rows, down: part.columns, max: shown.max, at: (i, j) => shown.data[i * part.columns + j] ?? 0 }
  if (slab.dx * slab.rows > 0.5) image(brush, face, part.role, [-slab.dx, -slab.dy, 0, slab.unit, slab.x, slab.y])
  const front: Matrix = { ...face, name: `front${brush.shown}`, across: 1, at: (_, j) => face.at(brush.shown, j) }
  const solid = part.geo[6] ?? 0
  brush.context.globalAlpha = alpha * solid
  if (solid > 0 && slab.dx * slab.rows > 0.5) image(brush, { ...face, name: 'top', down: 1, at: (i) => face.at(i, 0) }, part.role, [-slab.dx, -slab.dy, slab.front, 0, slab.x, slab.y])
  brush.context.globalAlpha = alpha * Math.max(solid, frontShare(brush.depth))
  if (brush.context.globalAlpha > 0) image(brush, front, part.role, [slab.front, 0, 0, slab.unit, slab.x, slab.y])
}

/** Three faces: the nearest example over time, the whole batch over time along the top, the first step at the left. */
function block(brush: Brush, part: BlockPart) {
  const slab = slabFrom(part.geo, part.rows, part.columns)
  ground(brush, slab)
  const view = brush.snapshot?.tensors[part.tensor]
  if (!view || part.known === 0 || part.look !== 'values') return
  const narrow = slab.front / part.count
  const skew = (slab.skew ?? 0) / part.count
  const first = part.knownFrom === 'left' ? 0 : part.count - part.known
  const x = slab.x + first * narrow
  const max = extent(view.data)
  const slabs = Array.from({ length: part.known }, (_, step) => stepNumbers(brush.snapshot, part, part.from + first + step))
  const value = (step: number, example: number, feature: number) => slabs[step]?.[example * part.columns + feature] ?? 0
  const base = { owner: view.data, max }
  const name = `${part.from + first}.${part.known}`
  image(brush, { ...base, name: `f${name}.${brush.shown}`, across: part.known, down: part.columns, at: (i, j) => value(i, brush.shown, j) }, part.role, [narrow, skew, 0, slab.unit, x, slab.y])
  if (slab.dx * slab.rows < 0.5) return
  image(brush, { ...base, name: `t${name}`, across: part.known, down: part.rows, at: (i, j) => value(i, j, 0) }, part.role, [narrow, skew, -slab.dx, -slab.dy, x, slab.y])
  image(brush, { ...base, name: `l${name}`, across: part.rows, down: part.columns, at: (i, j) => value(0, i, j) }, part.role, [-slab.dx, -slab.dy, 0, slab.unit, x, slab.y])
  shade(brush, slab, x, heightOf(slab))
}

/** The top is a little darker, so that the three faces read as a body. */
function shade(brush: Brush, slab: Slab, x: number, height: number) {
  const { context } = brush
  context.fillStyle = brush.palette('state').ink
  context.globalAlpha = 0.05
  context.beginPath()
  context.moveTo(x, slab.y)
  context.lineTo(x, slab.y + height)
  context.lineTo(x - slab.rows * slab.dx, slab.y + height - slab.rows * slab.dy)
  context.lineTo(x - slab.rows * slab.dx, slab.y - slab.rows * slab.dy)
  context.fill()
}

/** Only the faces that are in sight cost anything. */
function box(brush: Brush, part: BoxPart) {
  const body = bodyOf(part)
  fillPolygon(brush, silhouetteOf(body), brush.palette('state').paper, brush.context.globalAlpha)
  const shown = boxNumbers(brush.snapshot, part)
  if (!shown) return
  const strides = stridesOf(part)
  for (const face of facesOf(body)) {
    const { origin, across, down } = face.plane
    const [start, a, d] = [startOf(face, body, strides), strides[face.across], strides[face.down]]
    const name = `${face.axis}${start}.${face.columns}.${face.rows}`
    image(brush, { owner: shown.data, name, across: face.columns, down: face.rows, max: shown.max, at: (i, j) => shown.data[start + i * a + j * d] ?? 0 }, part.role, [across.x, across.y, down.x, down.y, origin.x, origin.y])
    fillPolygon(brush, faceOutline(face), brush.palette('state').ink, shadeOf(face))
  }
}

function flat(brush: Brush, part: FlatPart) {
  const shown = flatNumbers(brush.snapshot, part)
  if (!shown) return
  const [x = 0, y = 0, across = 0, down = 0] = part.geo
  image(brush, { owner: shown.data, name: 'flat', across: part.columns, down: part.rows, max: shown.max, at: (i, j) => shown.data[j * part.columns + i] ?? 0 }, part.role, [across, 0, 0, down, x, y])
}
