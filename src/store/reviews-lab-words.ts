/** The table of word vectors looked at: the most frequent words as a map, and the rows nearest to one of them. */

import type { WeightsChoice } from '../worker/protocol-reviews.ts'
import { troubleOf } from './reviews-lab-desk.ts'
import type { LabDesk } from './reviews-lab-desk.ts'
import type { WordLooks } from './reviews-lab-state.ts'

/** Words of the map, and of the list of neighbours. */
const MAPPED = 400
const NEAREST = 12
const FIRST = 'excellent'
const LANE = 'words'

export class LabWords implements WordLooks {
  constructor(private readonly lab: LabDesk) {}

  async open(): Promise<void> {
    const { map, word } = this.lab.state.words
    if (map !== null) return
    if (word === '') this.choose(FIRST)
    await this.draw()
  }

  weigh(weights: WeightsChoice): void {
    this.lab.set('words', { weights, map: null, near: null })
    void this.draw()
    this.choose(this.lab.state.words.word)
  }

  /** As it is typed, or a word of the map. */
  choose(word: string): void {
    this.lab.set('words', { word })
    if (word.trim() === '') return this.lab.set('words', { near: null, unknown: null })
    void this.find(word.trim().toLowerCase())
  }

  private async draw(): Promise<void> {
    await this.tried(async () => {
      const map = await this.lab.ask(LANE, 'map', { count: MAPPED, weights: this.lab.state.words.weights })
      this.lab.set('words', { map, failure: null })
    })
  }

  private async find(word: string): Promise<void> {
    await this.tried(async () => {
      const near = await this.lab.ask(LANE, 'neighbours', { word, count: NEAREST, weights: this.lab.state.words.weights })
      this.lab.set('words', { near: near && { word, ...near }, unknown: near ? null : word, failure: null })
    })
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const failure = troubleOf(error)
      if (failure) this.lab.set('words', { failure })
    }
  }
}
