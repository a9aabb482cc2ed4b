/** How large the picture of a cell's inside is drawn: as its room allows, but never so small that it cannot be read. */

const LARGEST = 1.7
/** 12 px type; a narrower room scrolls. */
const SMALLEST = 0.68

type Room = { width: number; height: number }

/** `most`: what it may be drawn at, however large the room is. */
export function scaleIn(layout: Room, room: Room, most = LARGEST): number {
  return Math.max(SMALLEST, Math.min(most, room.width / layout.width, room.height / layout.height))
}

/** Presenting fills the room: the page's window is the only bound. */
export const FILLING = Infinity

/** Where the picture for a wide room is the larger one. */
export const isWide = ({ width, height }: Room): boolean => width > 1.9 * height
