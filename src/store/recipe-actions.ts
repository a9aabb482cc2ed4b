/** Changes of the recipe by the person at the page: checked, explained, carried out, put into the history. */

import type { Correction, Recipe } from '../run/recipe.ts'
import type { AddressSync } from './address-sync.ts'
import { parseAddress } from './address.ts'
import type { Address } from './address.ts'
import type { Desk } from './desk.ts'
import { fromAddress } from './initial-state.ts'
import { sameRecipe } from './kept-run.ts'
import { check, lessonRecipe, presetRecipe } from './recipe-book.ts'
import { recipeEffect } from './recipe-change.ts'
import type { RunControl } from './run-control.ts'
import { sizeChange } from './size-change.ts'
import type { LessonName } from './state.ts'

/** Nothing chosen, nothing lit, the lesson at its beginning. */
const UNTOUCHED = { spine: 0, follow: null, lit: null, hovered: null, selected: null, explanation: null, product: null } as const

export class RecipeActions {
  constructor(
    private readonly desk: Desk,
    private readonly runs: RunControl,
    private readonly sync: AddressSync,
  ) {}

  change(part: Partial<Recipe>, settled: boolean): void {
    this.sync.beginChange()
    const { recipe, run } = this.desk.state
    const { recipe: after, corrections } = check({ ...recipe, ...part })
    this.desk.set({ corrections, change: sizeChange(recipe, after) ?? (after.task === recipe.task ? this.desk.state.change : null) })
    const effect = recipeEffect(recipe, after)
    if (effect !== 'none') {
      this.desk.set({ recipe: after })
      const trained = run.status !== 'failed' && !this.runs.untrained
      if (effect === 'adapt' && trained) this.adapt(after)
      else this.open(after, null)
    }
    if (settled) this.sync.push()
  }

  choosePreset(name: string): void {
    const preset = presetRecipe(name)
    if (!preset) return
    this.sync.beginChange()
    this.begin(check(preset).recipe)
  }

  /** The lesson as it opens. */
  reset(): void {
    this.sync.beginChange()
    this.openAddress(`#/${this.desk.state.lesson}`)
    this.desk.set(UNTOUCHED)
    this.sync.push()
  }

  openLesson(lesson: LessonName): void {
    this.sync.beginChange()
    const { address, corrections } = parseAddress(`#/${lesson}`)
    this.desk.set({ ...fromAddress(address), ...UNTOUCHED, corrections })
    this.begin(lessonRecipe(address.lesson))
  }

  openAddress(hash: string): void {
    const { address, corrections } = parseAddress(hash)
    const { recipe, run } = this.desk.state
    const same = run.info !== null && run.status !== 'failed' && run.kept === address.run && sameRecipe(recipe, address.recipe)
    this.desk.set({ ...fromAddress(address), ...this.preferred(address), corrections, change: null, product: null, playing: false })
    if (!same || !this.runs.show(address.iteration, address.moment)) void this.openRun(address, corrections)
  }

  /** The run of an address. One that only another browser has opens as the recipe's start, and says so. */
  private async openRun(address: Address, corrections: Correction[]): Promise<void> {
    const { recipe, iteration, moment, run } = address
    const found = await this.runs.open({ recipe, iteration, moment, kept: run })
    if (found) return
    const unknown: Correction = { field: 'run', given: run ?? '', used: '', reason: 'together', rule: 'run_unknown' }
    this.desk.set({ corrections: [...corrections, unknown] })
    await this.runs.open({ recipe, iteration: 0, moment, kept: null })
  }

  private preferred({ theme, library, language }: Address) {
    return { ...(theme && { theme }), ...(library && { library }), ...(language && { language }) }
  }

  private begin(recipe: Recipe): void {
    this.desk.set({ recipe, change: null, corrections: [], product: null, playing: false })
    this.open(recipe, 0)
    this.sync.push()
  }

  private open(recipe: Recipe, moment: number | null): void {
    void this.runs.open({ recipe, iteration: 0, moment, kept: null })
  }

  private adapt(recipe: Recipe): void {
    void this.runs.adapt(recipe)
  }
}
