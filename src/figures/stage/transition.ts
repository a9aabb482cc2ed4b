/** Between two moments: two layouts mixed by part id. What is new grows or comes in, what moved moves, the rest stays the same object. */

import type { CardPart, FlatPart, Part } from './parts.ts'

export interface Drawn {
  part: Part
  /** 0 … 1: how much of an arrow is there, how far values have come in. */
  grow: number
  /** Opacity of what comes in or goes as a whole. */
  fade: number
  /** 0 … 1: just changed (weights at an update). */
  flash: number
}

type Span = readonly [number, number]

const MOVE: Span = [0, 0.5]
const WHOLE: Span = [0, 1]
const AFTER: Span = [0.5, 0.95]
const LEAVE: Span = [0, 0.3]

export function within(fraction: number, [from, to]: Span): number {
  return Math.min(1, Math.max(0, (fraction - from) / (to - from)))
}

const ease = (t: number) => t * t * (3 - 2 * t)

export const still = (part: Part): Drawn => ({ part, grow: 1, fade: 1, flash: 0 })

/** `fraction` of the way from the layout `a` to the layout `b` of the next moment. */
export function blend(a: readonly Part[], b: readonly Part[], fraction: number): Drawn[] {
  return mixedParts(a, b, fraction)
}

/** From one picture to another: all slabs move together, and what joins them comes when they are there. */
export function morph(a: readonly Part[], b: readonly Part[], fraction: number): Drawn[] {
  return mixedParts(a, b.map(joining), fraction)
}

const JOINS: ReadonlySet<Part['kind']> = new Set(['ribbon', 'stamp', 'line', 'text', 'node'])

function joining(part: Part): Part {
  if (JOINS.has(part.kind)) return { ...part, timing: { come: AFTER } }
  if (!part.timing) return part
  const { timing: _, ...rest } = part
  return rest
}

function mixedParts(a: readonly Part[], b: readonly Part[], fraction: number): Drawn[] {
  if (fraction <= 0) return a.map(still)
  const before = new Map(a.map((part) => [part.id, part]))
  const after = new Set(b.map((part) => part.id))
  const leaving = a.filter((part) => !after.has(part.id)).map((part) => leave(part, fraction)).filter((drawn) => drawn.fade > 0)
  return [...leaving, ...b.map((part) => mixed(before.get(part.id), part, fraction))]
}

function leave(part: Part, fraction: number): Drawn {
  const skeleton = part.kind === 'ribbon' && part.look === 'skeleton'
  return { part, grow: 1, fade: skeleton ? Number(fraction < 0.55) : 1 - within(fraction, part.timing?.leave ?? LEAVE), flash: 0 }
}

function mixed(from: Part | undefined, to: Part, fraction: number): Drawn {
  if (!from) return enter(to, fraction)
  const part = moved(from, to, fraction)
  if (to.kind === 'card' && from.kind === 'card' && isSlot(from) !== isSlot(to)) return exchanged(from, to, part as CardPart, within(fraction, to.timing?.move ?? WHOLE))
  if (to.kind === 'card' && from.kind === 'card' && from.look !== to.look) return { part, grow: ease(within(fraction, spanOf(to))), fade: 1, flash: 0 }
  if (to.kind === 'flat' && from.kind === 'flat') return changed(from, to, part as FlatPart, fraction)
  return { part, grow: 1, fade: 1, flash: 0 }
}

const SLOTS: ReadonlySet<CardPart['look']> = new Set(['unread', 'noInput', 'fed', 'later'])
const isSlot = ({ look }: CardPart) => SLOTS.has(look)

/** A slab becomes a slot, or a slot a slab: the one goes, the other comes, in the same place. */
function exchanged(from: CardPart, to: CardPart, moving: CardPart, fraction: number): Drawn {
  const part = fraction < 0.5 ? { ...from, geo: moving.geo } : { ...to, geo: moving.geo }
  return { part, grow: 1, fade: Math.abs(1 - 2 * fraction), flash: 0 }
}

/** New numbers show from the middle on: all weights in the same frame. */
function changed(from: FlatPart, to: FlatPart, part: FlatPart, fraction: number): Drawn {
  const fresh = from.fresh !== to.fresh
  const sum = from.slabs?.length !== to.slabs?.length
  if (!fresh && !sum) return { part, grow: 1, fade: 1, flash: 0 }
  const late = fraction < (fresh ? 0.5 : 0.93)
  const shown = late ? { ...part, fresh: from.fresh, slabs: from.slabs } : part
  return { part: shown, grow: 1, fade: 1, flash: fresh && !late ? 1 - within(fraction, [0.75, 1]) : 0 }
}

function enter(part: Part, fraction: number): Drawn {
  const share = within(fraction, spanOf(part))
  if (part.kind === 'ribbon' || part.kind === 'line') return { part, grow: ease(share), fade: 1, flash: 0 }
  if (part.kind === 'card') return { part, grow: ease(share), fade: Number(share > 0), flash: 0 }
  if (part.kind === 'flat' && part.origin) return { part: fall(part, part.origin, share), grow: 1, fade: Number(share > 0), flash: 0 }
  return { part, grow: 1, fade: share, flash: 0 }
}

/** A tile leaves its step's gradient and falls onto the tray. */
function fall(part: FlatPart, origin: readonly [number, number], share: number): FlatPart {
  if (share >= 1) return part
  const [x = 0, y = 0, across = 0, down = 0] = part.geo
  const t = share * share
  return { ...part, geo: [origin[0] + (x - origin[0]) * ease(share), origin[1] + (y - origin[1]) * t, across, down] }
}

/** When in the transition a part comes in. */
function spanOf(part: Part): Span {
  if (part.timing?.come) return part.timing.come
  const gradient = 'role' in part && part.role === 'gradient'
  switch (part.kind) {
    case 'ribbon': return gradient ? [0, 0.45] : [0, 0.55]
    case 'stamp': return [0.2, 0.4]
    case 'card': return part.target ? [0.4, 0.6] : gradient ? [0.35, 0.65] : [0.5, 1]
    case 'flat': return flatSpan(part.id)
    case 'line': return part.axis ? [0, 0.2] : [0.5, 0.8]
    case 'node': return [0.7, 1]
    default: return textSpan(part.id)
  }
}

const flatSpan = (id: string): Span => (id.startsWith('place:') ? [0.3, 0.5] : id.startsWith('sum:') ? [0.9, 1] : [0.6, 0.95])
const textSpan = (id: string): Span => (id.startsWith('text:loss') ? [0.85, 1] : /^text:(plus|sum|more)/.test(id) ? [0.3, 0.5] : [0, 0.3])

/** The same object where nothing moved, so that nothing is drawn again. */
function moved(from: Part, to: Part, fraction: number): Part {
  const before = sameHeight(from, to)
  if (before.length !== to.geo.length || same(before, to.geo)) return to
  const share = within(fraction, to.timing?.move ?? MOVE)
  if (share >= 1) return to
  const geo = to.geo.map((value, index) => (before[index] ?? 0) + (value - (before[index] ?? 0)) * ease(share))
  if (to.timing?.lift) geo[1] = (geo[1] ?? 0) - to.timing.lift * 4 * ease(share) * (1 - ease(share))
  return { ...to, geo }
}

/** One number that becomes a column of them is divided, and then grows. */
function sameHeight(from: Part, to: Part): readonly number[] {
  if (from.kind !== 'card' || to.kind !== 'card' || from.columns === to.columns) return from.geo
  return from.geo.map((value, index) => (index === 3 ? (value * from.columns) / to.columns : value))
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 1e-6)
}
