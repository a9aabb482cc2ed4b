/** The page's plain store: makes the parts, joins them, and gives out state and actions. React reads it through useApp.ts. */

import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { insist } from '../load/insist.ts'
import { Client } from '../worker/client.ts'
import { createActions } from './actions.ts'
import { AddressSync } from './address-sync.ts'
import { addressOf, isAddressChange } from './address-state.ts'
import { formatAddress, parseAddress } from './address.ts'
import { Desk } from './desk.ts'
import type { Environment } from './environment.ts'
import { LoadedExperiments } from './experiments/loaded.ts'
import { Exports } from './exports.ts'
import { initialState } from './initial-state.ts'
import { InsideDoor } from './inside-door.ts'
import { Inspector } from './inspector.ts'
import { Overview } from './overview.ts'
import { refreshOwn } from './own-shown.ts'
import type { OwnData, OwnStage } from './own.ts'
import type { ReviewsWay } from './reviews.ts'
import { Mixups } from './mixups.ts'
import { Playback } from './playback.ts'
import { readPreferences } from './preferences.ts'
import { Presenting } from './presenting.ts'
import { CubePanels } from './cube-panels.ts'
import { lessonRecipe } from './recipe-book.ts'
import { RecipeActions } from './recipe-actions.ts'
import type { ReviewsLab } from './reviews-lab-state.ts'
import { RunControl } from './run-control.ts'
import { Stage } from './stage.ts'
import type { AppStore } from './state.ts'
import { Storage } from './storage.ts'
import type { Trouble } from './storage.ts'
import { SuccessFigure } from './success.ts'
import { Training } from './training.ts'

export type { Environment } from './environment.ts'

/** The store, and the worker's client for those who hold it (tests, speaker windows). */
export interface App {
  store: StoreApi<AppStore>
  client: Client
  /** What was preferred on earlier visits holds, and the words are there: the page can be drawn. */
  ready: Promise<void>
}

/** Opens what the address says; the first numbers come a little later. */
export function createApp(environment: Environment): App {
  const { address } = parseAddress(environment.location.hash())
  const store = createStore<AppStore>(() => ({ ...initialState(address, environment), actions: {} as AppStore['actions'] }))
  const desk: Desk = new Desk(store, makeClient(), storageOf(environment, (unsaved) => store.getState().unsaved === unsaved || store.setState({ unsaved })), environment)
  const stage: Stage = new Stage(desk, { shown: () => shown(), arrived: () => playback.settle() })
  const playback = new Playback(desk, stage)
  const inspector = new Inspector(desk)
  const inside = new InsideDoor(desk)
  const success = new SuccessFigure(desk)
  const own = lazyOwn(desk, { show: (facts) => recipes.openOwn(facts), openAddress: (hash) => recipes.openAddress(hash, true), address: () => formatAddress(addressOf(store.getState())) })
  const cube = new CubePanels(desk)
  const reviews = lazyReviews(desk)
  const experiments = new LoadedExperiments(desk)
  const training = new Training(desk, stage)
  const runs = new RunControl(desk, stage, training)
  const sync = new AddressSync({
    location: environment.location,
    setTimer: environment.setTimer,
    format: () => formatAddress(addressOf(store.getState())),
    opened: (hash) => recipes.openAddress(hash),
  })
  const recipes = new RecipeActions(desk, runs, sync, new Overview(desk))
  store.setState({ actions: createActions({ desk, presenting: new Presenting(desk, sync), experiments, own, reviews, cube, stage, playback, inspector, inside, training, runs, recipes, sync, lab: lazyLab(desk, training, store), exports: new Exports(desk, runs, sync), mixups: new Mixups(desk, recipes, experiments, sync) }) })
  store.subscribe((state, before) => {
    if (state.moment !== before.moment) inside.cell?.follow()
    // Until a run is there the address says more of it than the state does.
    if (state.recipe !== before.recipe) refreshOwn(desk)
    if (state.run.status !== 'opening' && isAddressChange(state, before)) sync.touch()
  })
  return { store, client: desk.client, ready: begin() }

  function shown(): void {
    inspector.refresh()
    inside.cell?.refresh()
    success.refresh()
    cube.refresh()
    experiments.refresh()
  }

  function makeClient(): Client {
    return new Client({
      createWorker: () => environment.createWorker(),
      now: () => environment.now(),
      setTimer: (callback, ms) => environment.setTimer(callback, ms),
      events: {
        checkpoint: (checkpoint, runId) => runs.keep(checkpoint, runId),
        restarted: (info, iteration) => runs.restarted(info, iteration),
        lost: (failure) => runs.lost(failure),
      },
    })
  }

  async function begin(): Promise<void> {
    recipes.openAddress(environment.location.hash())
    // Most people never choose another: these words come while the browser looks for what was preferred.
    void desk.language.show(address.language ?? environment.language)
    const kept = readPreferences(await desk.storage.loadPreferences())
    const { theme, library, language } = address
    store.setState({ ...kept, ...(theme && { theme }), ...(library && { library }) })
    await desk.language.show(language ?? kept.chosenLanguage ?? environment.language)
  }
}

function storageOf(environment: Environment, onTrouble: (trouble: Trouble | null) => void): Storage {
  return new Storage({ keep: environment.storage, setTimer: (callback, ms) => environment.setTimer(callback, ms), onTrouble })
}

/** Loaded with the first wish for it. */
function lazyLab(desk: Desk, training: Training, { subscribe }: StoreApi<AppStore>): () => Promise<ReviewsLab> {
  let loaded: Promise<ReviewsLab> | null = null
  return () => (loaded ??= insist(() => import('./reviews-lab.ts')).then(({ ReviewsLab }) => new ReviewsLab({ desk, training, subscribe })))
}

/** Most people never bring data of their own. */
function lazyOwn(desk: Desk, stage: OwnStage): () => Promise<OwnData> {
  let loaded: Promise<OwnData> | null = null
  return () => (loaded ??= insist(() => import('./own.ts')).then(({ OwnData }) => new OwnData(desk, stage)))
}

/** Only one lesson is about reviews. */
function lazyReviews({ client }: Desk): () => Promise<ReviewsWay> {
  let loaded: Promise<ReviewsWay> | null = null
  return () => (loaded ??= insist(() => import('./reviews.ts')).then(({ ReviewsWay }) => new ReviewsWay(client.reviews, lessonRecipe('reviews').batch)))
}
