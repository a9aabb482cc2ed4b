/** Which thing of a picture is next in a direction, for walking with the arrow keys. Pure. */

export type Way = 'left' | 'right' | 'up' | 'down'

/** Nearer than this along the way is beside, not ahead. */
const AHEAD = 3
/** Turning aside costs more than going straight. */
const ASIDE = 2.5

export function nearest<T>(things: readonly T[], middle: (thing: T) => readonly [number, number], [x, y]: readonly [number, number], way: Way): T | null {
  let [best, cost]: [T | null, number] = [null, Infinity]
  for (const thing of things) {
    const [toX, toY] = middle(thing)
    const [dx, dy] = [toX - x, toY - y]
    const [along, aside] = way === 'left' ? [-dx, dy] : way === 'right' ? [dx, dy] : way === 'up' ? [-dy, dx] : [dy, dx]
    const price = along + ASIDE * Math.abs(aside)
    if (along > AHEAD && price < cost) [best, cost] = [thing, price]
  }
  return best
}
