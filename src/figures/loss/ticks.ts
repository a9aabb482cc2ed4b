/** Numbers at the axes of the loss curve as text, and which of them have room. Pure. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** 0.15, 0.01, then 10⁻³: a row of zeros is hard to count. */
export function tickText(tick: number): string {
  const power = Math.round(Math.log10(tick))
  const small = tick > 0 && tick < 0.01 && Math.abs(tick / Number(`1e${power}`) - 1) < 1e-9
  return small ? `10⁻${String(-power).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)}` : String(tick)
}

/** Thousands apart by a thin space: the same in every language. */
export function grouped(tick: number): string {
  return String(tick).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

export interface PlacedTick {
  text: string
  x: number
}

/** The ticks whose words stand clear of the axis' name at its left, each moved inside the figure at its right. */
export function placedTicks(ticks: number[], x: (tick: number) => number, room: { clearOf: number; width: number; digit: number }): PlacedTick[] {
  return ticks.flatMap((tick) => {
    const text = grouped(tick)
    const half = (text.length * room.digit) / 2
    const at = Math.min(x(tick), room.width - half)
    return at - half < room.clearOf ? [] : [{ text, x: at }]
  })
}
