/** When the parts of the folded network move and come in on the way from one timestep to the next. */

import type { Timing } from '../parts.ts'
import { ENTERED, KEPT } from '../../../trace/contract/turns.ts'

export const TURNS = {
  keep: { move: [0, KEPT] },
  named: { come: [0.24, KEPT] },
  tape: { move: [KEPT, ENTERED], come: [KEPT, ENTERED] },
  arrows: { come: [ENTERED, 0.8] },
  stamps: { come: [0.62, 0.8] },
  state: { come: [0.78, 1] },
} as const satisfies Record<string, Timing>
