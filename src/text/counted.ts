/** "1 example", "4 examples"; on the stage as short as the language can. */

import type { Say } from './catalogue.ts'

export type Counted = 'batch' | 'sequences' | 'time' | 'features' | 'hidden' | 'outputs' | 'gates' | 'vocabulary' | 'weights'

export function counted(say: Say, what: Counted, count: number): string {
  return count === 1 ? say(`count.${what}.one`) : say(`count.${what}.many`, { count: thousands(say, count) })
}

/** Beside a bracket, where there is little room. */
export function countedShort(say: Say, what: Counted, count: number): string {
  if (what !== 'features') return counted(say, what, count)
  return count === 1 ? say('shortCount.features.one') : say('shortCount.features.many', { count: thousands(say, count) })
}

/** 20,000; in French 20 000 with a narrow no-break space. */
export function thousands(say: Say, count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, say('thousand').charAt(1))
}
