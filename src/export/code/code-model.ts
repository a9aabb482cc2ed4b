/** What a script is written from, and what it is: lines that know which moments of the page they are. Types only. */

import type { OptimizerSettings } from '../../engine/optimizers.ts'
import type { ModelShape, Objective } from '../../engine/spec.ts'
import type { Moment } from '../../trace/contract/moments.ts'

/** Everything of a run that shows in a library's code. The seed and the first weights do not. */
export interface CodeModel {
  shape: ModelShape
  objective: Objective
  optimizer: OptimizerSettings
  /** Bound on the norm of all gradients together; null: none. */
  globalClip: number | null
}

export type MomentKind = Moment['kind']

export interface CodeLine {
  /** Without its indent. '' is an empty line. */
  text: string
  /** Kinds of moments at which this line does what the page shows; a definition or an import has none. */
  moments: readonly MomentKind[]
  /** Levels, of four spaces each. */
  indent?: number
}

export const CODE_LIBRARIES = ['keras', 'pytorch', 'lasagne'] as const
export type CodeLibrary = (typeof CODE_LIBRARIES)[number]
