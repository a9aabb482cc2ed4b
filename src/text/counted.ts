/** "1 example", "4 examples". */

import type { Say } from './catalogue.ts'

export type Counted = 'batch' | 'time' | 'features' | 'hidden' | 'outputs' | 'gates' | 'vocabulary' | 'weights'

export function counted(say: Say, what: Counted, count: number): string {
  return count === 1 ? say(`count.${what}.one`) : say(`count.${what}.many`, { count })
}
