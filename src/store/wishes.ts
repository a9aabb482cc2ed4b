/** What the page can ask for, as types; actions.ts hands each to the part that does it. */

import type { Language } from '../text/languages.ts'
import type { ExportFormat } from '../export/format-names.ts'
import type { SavedFile } from './environment.ts'
import type { ModeName } from '../engine/spec.ts'
import type { Correction, Recipe } from '../run/recipe.ts'
import type { Cut } from '../trace/contract/cut.ts'
import type { ArrowRef, Summing } from '../trace/contract/product.ts'
import type { Axis, CellRef } from '../trace/contract/tensors.ts'
import type { OwnActions } from './own-state.ts'
import type { ReadReviews, ReviewsActions } from './reviews-state.ts'
import type { CubePanelName } from './cube-state.ts'
import type { MixupActions } from './mixup-state.ts'
import type { ReviewsLab } from './reviews-lab-state.ts'
import type { Bounds, PanelName, TriangleCell } from './experiments/state.ts'
import type { AxesOrder, Exercise, LayoutName, LessonName, LibraryName, ThemeName } from './names.ts'

export interface Actions extends OwnActions, ReviewsActions, MixupActions {
  openAddress(hash: string): void
  openLesson(lesson: LessonName): void
  /** The five modes side by side. */
  openOverview(): void
  /** One of them alone, with the numbers that it has in the overview. */
  openPanel(mode: ModeName): void
  /** The focus is on a panel of the overview, or goes there with the overview (`focus`). */
  enterPanel(mode: ModeName, focus?: boolean): void
  /** Moves to a moment of the batch on the stage, with motion. */
  goTo(moment: number): void
  /** Moves on from a moment and rests a share of the way to the next: there, what happens in between has not all happened. */
  goBetween(moment: number, share: number): void
  /** One moment on; after the last one, moment 0 of the next batch. */
  next(): void
  /** One moment back; before the first one, the last moment of the batch before. */
  back(): void
  first(): void
  last(): void
  play(): void
  pause(): void
  setSpeed(speed: number): void
  /** Scrubbing: the picture follows the fraction at once. */
  scrub(position: number): void

  /** Spine: Continue and Go back. */
  setSpine(index: number): void

  /** Changes part of the recipe; corrected and explained where it makes no sense. `settled: false` while a slider or an
   *  edge is still being dragged: the address is then replaced, and gets its entry when the last change is settled. */
  change(part: Partial<Recipe>, options?: { settled?: boolean }): void
  choosePreset(name: string): void
  newWeights(): void
  reset(): void

  train(): void
  pauseTraining(): void
  /** Relaxed kernels for this run, from the weights on the stage on. */
  setRelaxed(on: boolean): void
  oneIteration(): void
  goToIteration(iteration: number): void
  cancelReplay(): void
  /** After `failed`: opens the same address again. */
  retry(): void

  setCamera(camera: string | null): void
  setAxes(axes: AxesOrder): void
  setPresent(on: boolean): void
  /** Larger or smaller type while presenting. */
  resizeText(by: 1 | -1): void
  setBlank(on: boolean): void
  /** Which line of the mix-up is read, from 0. */
  setPart(part: number): void
  /** The question of this step has got its answer. */
  setAnswered(on: boolean): void
  /** The experiment beside the picture; null: none. */
  openExperiment(panel: PanelName | null): void
  setRadius(radius: number | null): void
  setRadiusSteps(steps: number): void
  openPanelOf(panel: CubePanelName | null): void
  /** Feeds the block with batch and time swapped, as an experiment. */
  transpose(on: boolean): void
  chooseTransposed(sequence: number): void
  /** Batch 1 and batch 32 over the same data, as an experiment. */
  trainEpochs(): void
  stopEpochs(): void
  setEpochs(epochs: number): void
  /** null: those of the batch on the stage. */
  setCellsSteps(steps: number | null): void
  /** null: those of training. */
  setBounds(bounds: Bounds | null): void
  setTruncation(k: number | null): void
  /** Whether the panel shows the state carried over, or reset. */
  setStateful(carried: boolean): void
  chooseTriangleCell(cell: TriangleCell | null): void
  /** Trains the four cells side by side. */
  trainTogether(): void
  stopTogether(): void
  setTogetherUntil(until: number): void
  /** Takes a gradient apart; null: closes it. */
  openTerms(cell: CellRef | null): void
  nudge(cell: CellRef): void
  setDepth(depth: number): void
  setLayout(layout: LayoutName): void
  /** How many axes the block has. */
  build(axes: number): void
  takeApart(cut: Cut | null): void
  setFollow(example: number | null): void
  light(axis: Axis | null): void
  hover(cell: CellRef | null): void
  select(cell: CellRef | null): void
  openProduct(arrow: ArrowRef, summing: Summing): void
  chooseProductCell(cell: { row: number; column: number } | null): void
  closeProduct(): void
  /** Opens the cell that makes this state; null: the chosen one, or that of the moment. */
  openInside(at: CellRef | null): void
  chooseInside(quantity: string): void
  pointInside(cell: { row: number; column: number }): void
  closeInside(): void

  setTheme(theme: ThemeName): void
  setLibrary(library: LibraryName): void
  setLanguage(language: Language): void
  dismissWordsMissing(): void
  setLetterKeys(on: boolean): void
  setReducedMotion(on: boolean): void
  /** Saves the batch and its weights in a format, or these reviews with theirs; what that cannot hold: not-held.ts. */
  saveFile(format: ExportFormat, read?: ReadReviews): void
  /** A file that the page has made itself. */
  download(file: SavedFile): void
  /** The recipe on the stage from the beginning, with the weights of a safetensors file. */
  takeWeights(file: Blob): void
  dismissExport(): void
  setExercise(exercise: Exercise): void
  /** What stands beside the lesson of the film reviews: one for the page, loaded when it is first asked for. */
  reviewsLab(): Promise<ReviewsLab>
  /** A question has been answered. */
  countAnswer(right: boolean): void
  /** Something in the address that only shows on the stage to be wrong. */
  correct(correction: Correction): void
  dismissCorrections(): void
  dismissChange(): void
  /** The address of exactly this picture, for Share. */
  address(): string
}
