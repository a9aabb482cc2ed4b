/** Which steps are drawn where there are more than fit: as many as have room, around the current one. */

export interface StepWindow {
  from: number
  count: number
  /** From one step to the next. */
  pitch: number
}

const WIDEST = 30

export function stepWindow(steps: number, around: number, width: number, least: number): StepWindow {
  const count = Math.max(1, Math.min(steps, Math.floor(width / least)))
  const from = Math.max(0, Math.min(steps - count, around - Math.floor(count / 2)))
  return { from, count, pitch: Math.min(WIDEST * (least / 18), width / count) }
}
