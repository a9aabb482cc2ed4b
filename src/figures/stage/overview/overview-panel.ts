/** One mode of the overview, as the page gives it. */

import type { Moment } from '../../../trace/contract/moments.ts'
import type { Snapshot } from '../../../trace/contract/tensors.ts'
import type { Shape } from '../parts.ts'

export interface OverviewPanel {
  /** Stable. */
  key: string
  shape: Shape
  moments: Moment[]
  /** null while its numbers are on their way: drawn empty. */
  snapshot: Snapshot | null
  title: string
  /** Words below the picture, the most important first. */
  caption: readonly string[]
  /** Accessible name of the button. */
  label: string
}
