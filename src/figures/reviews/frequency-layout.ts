/** How often the words of a review occur, by rank, both on logarithmic axes; words without an index of their own in a band at the right. Numbers only. */

import { scaleLog } from 'd3'

/** `text`: size of type. */
export interface FrequencyRoom {
  width: number
  height: number
  text: number
}

export interface FrequencyWord {
  word: string
  /** null: it has no index of its own. */
  rank: number | null
  count: number | null
}

export interface FrequencyCurve {
  /** From 1 to the last that has an index of its own. */
  ranks: readonly number[]
  counts: readonly number[]
}

export interface FrequencyDot {
  /** Which of the words. */
  of: number
  x: number
  y: number
  /** Where its name begins (`start`) or ends; null: there is no room for it. */
  name: { x: number; y: number; anchor: 'start' | 'end' } | null
}

export interface FrequencyLayout {
  plot: { x: number; y: number; width: number; height: number }
  band: { x: number; width: number }
  curve: string
  xTicks: { value: number; at: number }[]
  yTicks: { value: number; at: number }[]
  dots: FrequencyDot[]
  /** Words of the band that have room, and how many have not. */
  listed: { of: number; x: number; y: number }[]
  unlisted: number
}

/** In sizes of type: room for the numbers at the left, the axis below, the names above; the band. */
const LEFT = 4.1
const BELOW = 2.9
const ABOVE = 2.7
const BAND = 9
/** In sizes of type: of a letter, a line, and from a dot to its name. */
const LETTER = 0.56
const LINE = 1.15
const AWAY = 0.35
/** In sizes of type: a number on the axis of ranks, with room around it. */
const TICK = 4

export function frequencyLayout(words: readonly FrequencyWord[], { ranks, counts }: FrequencyCurve, { width, height, text }: FrequencyRoom, pointed: number | null): FrequencyLayout {
  const band = Math.min(BAND * text, width / 3)
  const plot = { x: LEFT * text, y: ABOVE * text, width: Math.max(40, width - LEFT * text - band), height: Math.max(40, height - (ABOVE + BELOW) * text) }
  const x = scaleLog().domain([1, ranks[ranks.length - 1] ?? 10]).range([plot.x, plot.x + plot.width])
  const y = scaleLog().domain([counts[counts.length - 1] ?? 1, counts[0] ?? 10]).range([plot.y + plot.height, plot.y])
  const dots = words.flatMap(({ rank, count }, of) => (rank === null || count === null ? [] : [{ of, x: x(rank), y: y(count) }]))
  const rare = words.flatMap(({ rank }, of) => (rank === null ? [of] : []))
  const lines = Math.max(0, Math.floor(plot.height / (LINE * text)) - 1)
  const shown = rare.length <= lines ? rare : rare.slice(0, Math.max(0, lines - 1))
  const edge = plot.x + plot.width
  return {
    plot,
    band: { x: edge, width: width - edge },
    curve: ranks.map((rank, i) => `${i === 0 ? 'M' : 'L'}${x(rank).toFixed(1)},${y(counts[i] ?? 1).toFixed(1)}`).join(''),
    xTicks: spread(powers(x.domain()).map((value) => ({ value, at: x(value) })), TICK * text),
    yTicks: spread(powers(y.domain()).map((value) => ({ value, at: y(value) })), LINE * text),
    dots: named(dots, words, { plot, text, edge }, pointed),
    listed: shown.map((of, i) => ({ of, x: edge + 0.6 * text, y: plot.y + (i + 1) * LINE * text })),
    unlisted: rare.length - shown.length,
  }
}

/** Every one, or every second one where they stand too close. */
function spread(ticks: { value: number; at: number }[], least: number) {
  const close = ticks.length > 1 && Math.abs(ticks[1]!.at - ticks[0]!.at) < least
  return close ? ticks.filter((_, i) => i % 2 === 0) : ticks
}

/** 1, 10, 100, … within. */
function powers([from = 1, to = 10]: readonly number[]): number[] {
  return Array.from({ length: 8 }, (_, i) => Number(`1e${i}`)).filter((value) => value >= 0.999 * from && value <= to)
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Around {
  plot: FrequencyLayout['plot']
  text: number
  /** Right of the plot. */
  edge: number
}

/** The pointed word gets its name first, then the frequent ones; a name never lies on another, on a dot or on an axis. */
function named(dots: readonly Omit<FrequencyDot, 'name'>[], words: readonly FrequencyWord[], around: Around, pointed: number | null): FrequencyDot[] {
  const { text } = around
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
  const names = new Map<number, FrequencyDot['name']>()
  const order = [...dots].sort((a, b) => Number(b.of === pointed) - Number(a.of === pointed) || a.x - b.x)
  for (const dot of order) {
    const long = (words[dot.of]?.word.length ?? 0) * LETTER * text
    const name = placesOf(dot, text).find((place) => isFree(boxOf(place, long, text), taken, around))
    if (name === undefined) continue
    taken.push(boxOf(name, long, text))
    names.set(dot.of, name)
  }
  return dots.map((dot) => ({ ...dot, name: names.get(dot.of) ?? null }))
}

/** The curve falls, so there is room to the right above it and to the left below it. */
function placesOf({ x, y }: { x: number; y: number }, text: number): NonNullable<FrequencyDot['name']>[] {
  const away = AWAY * text
  return [0, 1, 2, 3, 4, 5].flatMap((k) => [
    { x: x + away, y: y - away - k * LINE * text, anchor: 'start' as const },
    { x: x - away, y: y + away + (0.75 + k * LINE) * text, anchor: 'end' as const },
  ])
}

function boxOf({ x, y, anchor }: NonNullable<FrequencyDot['name']>, long: number, text: number): Box {
  const left = anchor === 'start' ? x : x - long
  return { left, right: left + long, top: y - 0.8 * text, bottom: y + 0.25 * text }
}

function isFree(box: Box, taken: readonly Box[], { plot, text, edge }: Around): boolean {
  if (box.left < plot.x + 2 || box.right > edge - 2 || box.top < plot.y - 1.35 * text || box.bottom > plot.y + plot.height - 0.1 * text) return false
  return taken.every((other) => other.left >= box.right || other.right <= box.left || other.top >= box.bottom || other.bottom <= box.top)
}
