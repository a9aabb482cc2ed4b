/** What the parts of the store share: reading and writing the state, the worker, storage, the world. */

import type { StoreApi } from 'zustand/vanilla'
import type { Client } from '../worker/client.ts'
import type { Environment } from './environment.ts'
import { PageLanguage } from './language.ts'
import { OwnBook } from './own-book.ts'
import type { AppState, AppStore, RunState, TrainingState } from './state.ts'
import type { Storage } from './storage.ts'

export class Desk {
  readonly language = new PageLanguage({ set: (part) => this.set(part), loadWords: (language) => this.environment.loadWords(language) })

  constructor(
    private readonly store: StoreApi<AppStore>,
    readonly client: Client,
    readonly storage: Storage,
    readonly environment: Environment,
    readonly book: OwnBook = new OwnBook(storage, () => client),
  ) {}

  get state(): AppStore {
    return this.store.getState()
  }

  set(part: Partial<AppState>): void {
    this.store.setState(part)
  }

  setRun(part: Partial<RunState>): void {
    this.set({ run: { ...this.state.run, ...part } })
  }

  setTraining(part: Partial<TrainingState>): void {
    this.set({ training: { ...this.state.training, ...part } })
  }
}
