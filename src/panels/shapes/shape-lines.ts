/** What is multiplied with what at a moment, as letters and shapes: x₃ (4, 2) · Wx (2, 5). Tokens with their roles; nothing is drawn. */

import type { LossName } from '../../engine/spec.ts'
import type { Role } from '../../marks/cell-look.ts'
import { stateLetter } from '../../text/status.ts'
import { atStep, shapeText } from '../../text/symbols.ts'
import type { Moment } from '../../trace/contract/moments.ts'
import { productSizes } from '../stage/product-names.ts'
import type { Shape } from '../shape.ts'

export interface ShapeToken {
  text: string
  role: Role | null
}

export type ShapeLine = ShapeToken[]

/** The cell's activation, and how a mean is called, in the words of the page. */
export interface ShapeWords {
  cell: string
  mean: string
  target: string
  /** What is taken of y and target where it is not their squared difference. */
  loss: string
}

const plain = (text: string): ShapeToken => ({ text, role: null })
const matrix = (letter: string, sizes: number[], role: Role): ShapeToken => ({ text: `${letter} ${shapeText(sizes)}`, role })

export function shapeLines(shape: Shape, moment: Moment, loss: LossName, words: ShapeWords): ShapeLine[] {
  if (moment.kind === 'feed') return feedLines(shape, moment.step, moment.direction, words)
  if (moment.kind === 'back') return backLines(shape, moment.step, moment.direction)
  if (moment.kind === 'read') return readLines(shape, moment.step)
  if (moment.kind === 'loss') return lossLines(shape, loss, words)
  return moment.kind === 'update' ? updateLines(shape) : dataLines(shape)
}

interface Sizes {
  B: number
  D: number
  H: number
  K: number
  /** Columns of Wx and Wh: gates times H. */
  G: number
  /** What the read-out reads. */
  F: number
}

function sizesOf(shape: Shape): Sizes {
  const { inputSize: D, hiddenSize: H, outputSize: K, directions } = shape.architecture
  const { hidden: G } = productSizes(shape, { weights: 'Wh', layer: 0, direction: 'fwd', step: 0 })
  return { B: shape.batch, D, H, K, G, F: H * directions }
}

type Direction = 'fwd' | 'bwd'

function around(shape: Shape, step: number, direction: Direction) {
  const h = stateLetter({ twoDirections: shape.architecture.directions === 2 }, direction)
  return { x: atStep('x', step), now: atStep(h, step), before: atStep(h, direction === 'bwd' ? step + 1 : step - 1), a: atStep('a', step) }
}

function feedLines(shape: Shape, step: number, direction: Direction, { cell }: ShapeWords): ShapeLine[] {
  const { B, D, H, G } = sizesOf(shape)
  const { x, now, before } = around(shape, step, direction)
  return [
    [matrix(x, [B, D], 'input'), plain(' · '), matrix('Wx', [D, G], 'weights')],
    [plain('+ '), matrix(before, [B, H], 'state'), plain(' · '), matrix('Wh', [H, G], 'weights')],
    [plain('+ '), matrix('b', [G], 'weights'), plain(` → ${cell} → `), matrix(now, [B, H], 'state')],
  ]
}

function backLines(shape: Shape, step: number, direction: Direction): ShapeLine[] {
  const { B, D, H, G } = sizesOf(shape)
  const { x, now, before, a } = around(shape, step, direction)
  const da = matrix(`∂L/∂${a}`, [B, G], 'gradient')
  return [
    [matrix(`∂L/∂${now}`, [B, H], 'gradient'), plain(' → '), da],
    [da, plain(' · '), matrix('Whᵀ', [G, H], 'weights'), plain(' → '), matrix(`∂L/∂${before}`, [B, H], 'gradient')],
    [matrix(`${before}ᵀ`, [H, B], 'state'), plain(' · '), da, plain(' → '), matrix('∂L/∂Wh', [H, G], 'gradient')],
    [matrix(`${x}ᵀ`, [D, B], 'input'), plain(' · '), da, plain(' → '), matrix('∂L/∂Wx', [D, G], 'gradient')],
  ]
}

function readLines(shape: Shape, step: number): ShapeLine[] {
  const { B, F, K } = sizesOf(shape)
  return [
    [matrix(atStep('h', step), [B, F], 'state'), plain(' · '), matrix('Wy', [F, K], 'weights')],
    [plain('+ '), matrix('by', [K], 'weights'), plain(' → '), matrix(atStep('y', step), [B, K], 'output')],
  ]
}

/** With softmax the target is one class for each example. */
function lossLines(shape: Shape, kind: LossName, { mean, target, loss }: ShapeWords): ShapeLine[] {
  const { B, K } = sizesOf(shape)
  const [y, wanted] = [matrix('y', [B, K], 'output'), matrix(target, kind === 'softmax_ce' ? [B] : [B, K], 'output')]
  const line = kind === 'mse' ? [plain('('), y, plain(' − '), wanted, plain(')²')] : [plain(`${loss}(`), y, plain(', '), wanted, plain(')')]
  return [line, [plain(`→ ${mean} → L ()`)]]
}

function updateLines(shape: Shape): ShapeLine[] {
  const { D, H, K, G, F } = sizesOf(shape)
  const line = (name: string, sizes: number[]): ShapeLine => [matrix(name, sizes, 'weights'), plain(' − … '), matrix(`∂L/∂${name}`, sizes, 'gradient')]
  return [line('Wx', [D, G]), line('Wh', [H, G]), line('b', [G]), line('Wy', [F, K]), line('by', [K])]
}

function dataLines(shape: Shape): ShapeLine[] {
  const { B, D } = sizesOf(shape)
  const { steps } = shape.schedule
  return [[matrix('X', [B, steps, D], 'input'), plain(` = ${atStep('x', 0)} … `), matrix(atStep('x', steps - 1), [B, D], 'input')]]
}
