/** The language of the page: it changes when its words are there, all at once, and stays as it is where they cannot be had. */

import type { Language } from '../text/languages.ts'
import type { AppState } from './state.ts'

export interface LanguagePort {
  set(part: Partial<Pick<AppState, 'language' | 'wordsMissing'>>): void
  loadWords(language: Language): Promise<void>
}

export class PageLanguage {
  private wanted: Language | null = null

  constructor(private readonly port: LanguagePort) {}

  /** Settles when the page speaks it, or says that it cannot. Of several wishes the latest counts. */
  async show(language: Language): Promise<void> {
    this.wanted = language
    const loaded = await this.port.loadWords(language).then(() => true, () => false)
    if (this.wanted === language) this.port.set(loaded ? { language, wordsMissing: null } : { wordsMissing: language })
  }
}
