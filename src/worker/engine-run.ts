/** What the host needs of a run, as a type: src/run and src/trace/derive give it (see trained-run.ts), tests can give less. */

import type { Examining } from '../run/examine.ts'
import type { Recipe } from '../run/recipe.ts'
import type { Given } from '../run/task-of.ts'
import type { ModelShape } from '../engine/spec.ts'
import type { ExportedFile } from '../export/files.ts'
import type { ExportFormat } from '../export/format-names.ts'
import type { ExperimentRequest, TermsView } from '../trace/contract/experiments.ts'
import type { Explanation, ProductRequest, ProductView } from '../trace/contract/product.ts'
import type { CellPlace, InsideView } from '../trace/contract/inside.ts'
import type { CellRef, NotFinite, Snapshot } from '../trace/contract/tensors.ts'
import type { Experimenting } from '../trace/experiments/experiments.ts'
import type { ImportFailure } from './import-weights.ts'
import type { Checkpoint } from './protocol.ts'

export interface EngineRun {
  readonly recipe: Recipe
  /** Updates made. */
  readonly iteration: number
  readonly weights: { id: string; shape: number[] }[]
  readonly kernels: string
  readonly baseline: number | null
  shape(): ModelShape
  /** Forward and backward on the current batch, as far as the update needs them; once for each iteration, however often it is asked for.
   *  Whatever shows the trace completes it. */
  pass(): { loss: number; gradNorm: number }
  /** The update after the pass. Not null: something is not finite; weights and iteration stay. */
  update(): NotFinite | null
  /** Pass and update with helpers, the same bits sooner; of the trace nothing is kept. null: this run is computed by one alone. */
  readonly stepTogether: (() => Promise<{ loss: number; gradNorm: number; notFinite: NotFinite | null }>) | null
  /** By name, without the optimizer's memory. */
  copyWeights(): Record<string, Float32Array>
  checkpoint(): Checkpoint
  /** False: it does not fit, and nothing has changed. */
  restore(checkpoint: Checkpoint): boolean
  /** Copies the current batch's numbers into the buffer that `take` gives; null where `take` gives none. */
  snapshot(runId: number, detail: Snapshot['detail'], take: (bytes: number) => ArrayBuffer | null): Snapshot | null
  /** null: there is no such arrow. */
  product(request: ProductRequest): ProductView | null
  /** null: there is no such cell. */
  inside(place: CellPlace): InsideView | null
  /** null: there is no such number. */
  explain(cell: CellRef): Explanation | null
  /** null: there is no such weight. */
  terms(cell: CellRef): TermsView | null
  /** Files, or a code of why there can be none. What makes them is loaded at the first wish; `iteration` is where the run stood then. */
  export(format: ExportFormat, name: string): Promise<{ iteration: number } & ({ files: ExportedFile[] } | { prevented: string })>
  /** The start of this recipe with the weights of a file, or what does not fit. */
  withWeights(bytes: Uint8Array): Promise<{ base: Checkpoint } | { refused: ImportFailure }>
  /** On copies as they are once experiments have been loaded (the first wish does), piece by piece, whatever the run does meanwhile. */
  experiment(request: ExperimentRequest): Promise<{ iteration: number; work: Experimenting }>
  /** How well the weights do on unseen sequences, piece by piece; about the weights as they are at the first piece, whatever the run
   *  does meanwhile. null: it would take too much memory. */
  examine(): Examining | null
}

/** `relaxed`: with kernels that browsers may round differently, where there are any. */
export type CreateEngineRun = (recipe: Recipe, given: Given, relaxed?: boolean) => EngineRun
