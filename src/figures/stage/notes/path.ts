/** Which arrows of the picture a gradient takes on its way from one read back to one state; and which arrows are cut. By part id,
 *  forward arrows and gradient ribbons alike. Pure. */

import type { Shape } from '../parts.ts'
import type { Path } from './stage-notes.ts'

type Direction = 'fwd' | 'bwd'

interface Node {
  layer: number
  direction: Direction
  step: number
}

interface Edge {
  from: Node
  to: Node
  /** Parts that draw it. */
  ids: string[]
}

const keyOf = ({ layer, direction, step }: Node) => `l${layer}.${direction}.${step}`

export function pathIds(shape: Shape, { state, step, read }: Path): Set<string> {
  const edges = edgesOf(shape)
  const ends = readFrom(shape, read)
  const ahead = reached([`${state}.${step}`], edges, ({ from, to }) => [keyOf(from), keyOf(to)])
  const behind = reached(ends.map(({ node }) => keyOf(node)), edges, ({ from, to }) => [keyOf(to), keyOf(from)])
  const between = edges.filter(({ from, to }) => ahead.has(keyOf(from)) && behind.has(keyOf(to)))
  const last = ends.filter(({ node }) => ahead.has(keyOf(node)))
  return new Set([...between, ...last].flatMap(({ ids }) => ids))
}

/** `cuts`: by layer (`l0.fwd`), the steps (from 0) whose edge to the state before them is cut. */
export function cutIds(cuts: Record<string, readonly number[]>): Set<string> {
  return new Set(Object.entries(cuts).flatMap(([name, steps]) => steps.flatMap((step) => recurrentIds(name, step))))
}

/** The arrow into `step`, and the ribbon that carries its gradient back. */
function recurrentIds(name: string, step: number): string[] {
  const before = name.endsWith('.bwd') ? step + 1 : step - 1
  return [`Wh.${name}@${step + 1}`, `dh.${name}@${before + 1}`]
}

function directionsOf({ architecture }: Shape): Direction[] {
  return architecture.directions === 2 ? ['fwd', 'bwd'] : ['fwd']
}

function edgesOf(shape: Shape): Edge[] {
  const { steps } = shape.schedule
  const directions = directionsOf(shape)
  const edges: Edge[] = []
  for (let layer = 0; layer < shape.architecture.layers; layer++) {
    for (const direction of directions) {
      for (let step = 0; step < steps; step++) {
        const node = { layer, direction, step }
        const before = step + (direction === 'fwd' ? -1 : 1)
        if (before >= 0 && before < steps) edges.push({ from: { ...node, step: before }, to: node, ids: recurrentIds(`l${layer}.${direction}`, step) })
        if (layer > 0) edges.push(...directions.map((below, index) => upward(node, below, index)))
      }
    }
  }
  return edges
}

function upward(to: Node, below: Direction, index: number): Edge {
  const { layer, direction, step } = to
  return {
    from: { layer: layer - 1, direction: below, step },
    to,
    ids: [`Wx.l${layer}.${direction}@${step + 1}${index > 0 ? `.${below}` : ''}`, `dh.l${layer - 1}.${below}<${direction}@${step + 1}`],
  }
}

/** The states that an output is read from, with the arrows between. */
function readFrom(shape: Shape, read: number): { node: Node; ids: string[] }[] {
  const layer = shape.architecture.layers - 1
  return directionsOf(shape).map((direction, index) => {
    const step = direction === 'bwd' && shape.schedule.readsFinal ? 0 : read
    return { node: { layer, direction, step }, ids: [`Wy@${read + 1}${index > 0 ? `.${direction}` : ''}`, `dy@${step + 1}.${direction}`] }
  })
}

function reached(start: string[], edges: readonly Edge[], along: (edge: Edge) => [string, string]): Set<string> {
  const next = new Map<string, string[]>()
  for (const edge of edges) {
    const [from, to] = along(edge)
    next.set(from, [...(next.get(from) ?? []), to])
  }
  const seen = new Set(start)
  for (const node of seen) for (const to of next.get(node) ?? []) seen.add(to)
  return seen
}
