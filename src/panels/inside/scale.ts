/** How large the picture of a cell's inside is drawn: as its room allows, but never so small that it cannot be read. */

const LARGEST = 1.7
/** 12 px type; a narrower room scrolls. */
const SMALLEST = 0.68

export function scaleIn(layout: { width: number; height: number }, room: { width: number; height: number }): number {
  return Math.max(SMALLEST, Math.min(LARGEST, room.width / layout.width, room.height / layout.height))
}
