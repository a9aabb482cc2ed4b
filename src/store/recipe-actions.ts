/** Changes of the recipe by the person at the page: checked, explained, carried out, put into the history. */

import type { ModeName } from '../engine/spec.ts'
import type { Correction, OwnFacts, Recipe } from '../run/recipe.ts'
import type { AddressSync } from './address-sync.ts'
import { keepLink } from './address-link.ts'
import { lessonAddress, parseAddress } from './address.ts'
import type { Address } from './address.ts'
import { FRESH_CUBE } from './cube-state.ts'
import type { Desk } from './desk.ts'
import { touched } from './fixed-sizes.ts'
import { fromAddress } from './initial-state.ts'
import { sameRecipe } from './kept-run.ts'
import { check, lessonRecipe, OVERVIEW_STEPS, PANEL_ITERATIONS, panelRecipe, presetRecipe, recipeForOwn } from './recipe-book.ts'
import { recipeEffect } from './recipe-change.ts'
import type { Overview } from './overview.ts'
import { NOT_PRESENTING } from './presenting-state.ts'
import { FIRST_PART } from './reviews-state.ts'
import type { RunControl } from './run-control.ts'
import { sizeChange } from './size-change.ts'
import type { LessonName } from './state.ts'

/** Nothing chosen, nothing lit, the lesson at its beginning. */
const UNTOUCHED = { spine: 0, way: FIRST_PART, presenting: NOT_PRESENTING, built: 0, cut: null, follow: null, lit: null, hovered: null, selected: null, explanation: null, product: null, inside: null } as const

/** Own data are shown whole at once. */
const BLOCK_AXES = 3

export class RecipeActions {
  /** The recipe before a drag that is not finished: what it changes is told from there. */
  private before: Recipe | null = null
  /** Counts what is opened: data that are found later than something else are not shown. */
  private searches = 0

  constructor(
    private readonly desk: Desk,
    private readonly runs: RunControl,
    private readonly sync: AddressSync,
    private readonly overview: Overview,
  ) {}

  change(part: Partial<Recipe>, settled: boolean): void {
    const { recipe, run, change } = this.desk.state
    const { recipe: after, corrections } = check({ ...recipe, ...part })
    if (this.refuses(after)) return
    this.sync.begin()
    const kept = after.task === recipe.task ? change : null
    this.desk.set({ corrections, change: this.before ? sizeChange(this.before, after) : (sizeChange(recipe, after) ?? kept) })
    this.before = settled ? null : (this.before ?? recipe)
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
    if (!preset || this.refuses(preset)) return
    this.sync.begin()
    this.begin(check(preset).recipe)
  }

  /** Whether sizes that the address holds would change; then nothing does, and it is said. */
  private refuses(after: Recipe): boolean {
    const { link, recipe } = this.desk.state
    const corrections = touched(link.fix, recipe, after)
    if (corrections.length > 0) this.desk.set({ corrections, change: null })
    return corrections.length > 0
  }

  /** The lesson as it opens. */
  reset(): void {
    this.sync.begin()
    const { address, corrections } = parseAddress(this.startOf(this.desk.state.lesson))
    this.openParsed(address, corrections, true)
    this.desk.set(UNTOUCHED)
    this.sync.push()
  }

  openLesson(lesson: LessonName): void {
    this.sync.begin()
    const { address, corrections } = parseAddress(this.startOf(lesson))
    this.desk.set({ ...fromAddress(address), ...UNTOUCHED, cube: FRESH_CUBE, corrections })
    if (address.overview) this.openOverview()
    else this.begin(lessonRecipe(address.lesson))
  }

  /** Presenting goes on, and so does what a lesson link has put away. */
  private startOf(lesson: LessonName): string {
    return lessonAddress(lesson, this.desk.state)
  }

  openOverview(): void {
    this.sync.begin()
    this.showOverview(OVERVIEW_STEPS)
    this.desk.set({ recipe: lessonRecipe('modes'), corrections: [] })
    this.sync.push()
  }

  /** One mode of the overview alone, at the same weights and the same timestep. */
  openPanel(mode: ModeName): void {
    this.sync.begin()
    const recipe = panelRecipe(mode)
    this.desk.set({ recipe, change: null, corrections: [], product: null, inside: null, playing: false })
    this.overview.show(mode)
    void this.runs.open({ recipe, iteration: PANEL_ITERATIONS, moment: null, kept: null })
    this.sync.push()
  }

  private showOverview(moment: number): void {
    this.searches++
    this.runs.leave()
    this.desk.set({ change: null, product: null, inside: null, playing: false, selected: null, hovered: null, explanation: null })
    this.overview.open(moment)
  }

  /** Data of one's own with the recipe that fits them. */
  openOwn(own: OwnFacts): void {
    this.sync.begin()
    this.desk.set({ built: BLOCK_AXES, cut: null })
    this.begin(check(recipeForOwn(own, lessonRecipe('cube'))).recipe)
  }

  /** `push`: an entry of the history of its own. */
  openAddress(wished: string, push = false): void {
    // The address bar says all there is; an address within the page is opened in the lesson link that it is in.
    const hash = push ? keepLink(wished, this.desk.state.link) : wished
    const { book } = this.desk
    const { address, corrections } = parseAddress(hash, (id) => book.facts(id))
    if (address.own !== null && book.facts(address.own) === null) return void this.findOwn(hash, address.own, push)
    this.openEntry(address, corrections, push)
  }

  /** Its data come from the browser's storage. Where they are not there, the address opens without them, and says so. */
  private async findOwn(hash: string, id: string, push: boolean): Promise<void> {
    const search = ++this.searches
    const { book } = this.desk
    // Whoever waits for what is asked for waits for the data too.
    this.desk.setRun({ status: 'opening' })
    await book.find(id)
    if (search !== this.searches) return
    const { address, corrections } = parseAddress(hash, (other) => book.facts(other))
    if (book.facts(id)) return this.openEntry(address, corrections, push)
    const unknown: Correction = { field: 'run', given: id, used: '', reason: 'together', rule: 'own_unknown' }
    this.openEntry({ ...address, run: null, iteration: 0 }, [...corrections, unknown], push)
  }

  private openEntry(address: Address, corrections: Correction[], push: boolean): void {
    if (push) this.sync.begin()
    this.openParsed(address, corrections)
    if (push) this.sync.push()
  }

  /** `anew`: what the run has learned is forgotten, also where it is the same run. */
  private openParsed(address: Address, corrections: Correction[], anew = false): void {
    this.searches++
    const { recipe, run } = this.desk.state
    this.before = null
    const same = run.info !== null && run.status !== 'failed' && run.kept === address.run && sameRecipe(recipe, address.recipe)
    this.desk.set({ ...fromAddress(address), ...this.preferred(address), corrections, change: null, product: null, inside: null, playing: false, opened: this.desk.state.opened + 1 })
    if (address.overview) return this.showOverview(address.moment)
    if (anew || !same || !this.runs.show(address.iteration, address.moment)) void this.openRun(address, corrections)
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
    if (language !== null) void this.desk.language.show(language)
    return { ...(theme && { theme }), ...(library && { library }) }
  }

  private begin(recipe: Recipe): void {
    this.searches++
    this.before = null
    this.desk.set({ recipe, change: null, corrections: [], product: null, inside: null, playing: false })
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
