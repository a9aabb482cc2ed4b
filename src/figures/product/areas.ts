/** How the panel's room is shared between the box and its flat twin. Pure. */

export interface Room {
  width: number
  height: number
}

export interface Areas {
  box: Room
  flat: Room
}

/** Narrower panels show the pictures one under the other; they scroll, so heights follow from the width. */
const BESIDE_FROM = 780
export const GAP = 16
const LEAST_BOX = 0.41
/** Where numbers are to be read from afar. */
const LEAST_BOX_FAR = 0.37
const MOST_BOX = 0.6
/** A box needs no more, in px at the usual size of text; what is left over makes numbers larger. */
const WIDE_BOX = 600
/** A line of words, in px at the usual size of text. */
const LINE = 22
/** A letter of those words, generously. */
const LETTER = 7.8
/** The same where they are to be read from afar, as large as the rest. */
const LETTER_FAR = 9.2
/** Above and below the pictures, before they are measured: head, choices, formula, sum. */
const ABOUT = 230
const PADDING = 40

export function isBeside(width: number, scale: number): boolean {
  return width - PADDING >= BESIDE_FROM * scale
}

/** Room for both pictures with their words, before it is measured. */
export function roomIn(size: Room): Room {
  return { width: Math.max(240, size.width - PADDING), height: Math.max(260, size.height - ABOUT) }
}

export interface Wishes {
  /** The size at which the twin's numbers can be read. */
  reading: Room
  /** Sizes at which they can be read from afar, the best one first. */
  far?: readonly Room[]
  /** Letters of the words under the box. */
  after: number
  /** Of the page's text. */
  scale: number
}

/** The twin gets what its numbers need, as long as the box keeps its share; where they find no room, one half. */
export function areasOf(room: Room, beside: boolean, { reading, far = [], after, scale }: Wishes): Areas {
  if (!beside) return stacked(room.width, reading)
  const both = room.width - GAP
  const height = Math.max(200, room.height)
  const least = far.length > 0 ? LEAST_BOX_FAR : LEAST_BOX
  const twin = [...far, reading].find((one) => one.width <= (1 - least) * both && one.height <= height - 2 * LINE * scale)
  const box = Math.round(twin ? Math.min(MOST_BOX * both, WIDE_BOX * scale, both - twin.width) : both / 2)
  const lines = Math.max(1, Math.ceil((after * (far.length > 0 ? LETTER_FAR : LETTER) * scale) / box))
  return {
    box: { width: box, height: height - lines * LINE * scale },
    flat: { width: both - box, height: height - 2 * LINE * scale },
  }
}

function stacked(width: number, reading: Room): Areas {
  const clamped = (height: number, least: number, most: number) => Math.round(Math.max(least, Math.min(most, height)))
  return {
    box: { width, height: clamped(0.8 * width, 280, 420) },
    flat: { width, height: clamped((width * reading.height) / reading.width * 1.4, 260, 520) },
  }
}
