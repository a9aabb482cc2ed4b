/** All actions of the page, each handed to the part that does it. */

import type { AddressSync } from './address-sync.ts'
import { addressOf } from './address-state.ts'
import { keepLink } from './address-link.ts'
import { formatAddress } from './address.ts'
import type { CubePanels } from './cube-panels.ts'
import type { Desk } from './desk.ts'
import type { LoadedExperiments } from './experiments/loaded.ts'
import type { Exports } from './exports.ts'
import type { InsideDoor } from './inside-door.ts'
import type { Inspector } from './inspector.ts'
import type { OwnActions } from './own-state.ts'
import type { OwnData } from './own.ts'
import type { Playback } from './playback.ts'
import type { MixupActions } from './mixup-state.ts'
import type { Mixups } from './mixups.ts'
import { prefer } from './preferences.ts'
import type { Presenting } from './presenting.ts'
import type { RecipeActions } from './recipe-actions.ts'
import type { RunControl } from './run-control.ts'
import { reset } from './reset.ts'
import type { ReviewsLab } from './reviews-lab-state.ts'
import type { ReviewsActions } from './reviews-state.ts'
import type { ReviewsWay } from './reviews.ts'
import type { Stage } from './stage.ts'
import type { Actions } from './state.ts'
import type { Training } from './training.ts'

export interface Parts {
  desk: Desk
  stage: Stage
  playback: Playback
  inspector: Inspector
  presenting: Presenting
  own: () => Promise<OwnData>
  inside: InsideDoor
  reviews: () => Promise<ReviewsWay>
  cube: CubePanels
  experiments: LoadedExperiments
  training: Training
  runs: RunControl
  recipes: RecipeActions
  sync: AddressSync
  exports: Exports
  lab: () => Promise<ReviewsLab>
  mixups: Mixups
}

export function createActions(parts: Parts): Actions {
  return { ...playbackActions(parts), ...recipeActions(parts), ...trainingActions(parts), ...ownActions(parts), ...reviewsActions(parts), ...viewActions(parts), ...cubeActions(parts), ...experimentActions(parts), ...preferenceActions(parts), ...mixupActions(parts) }
}

function playbackActions({ playback, sync }: Parts) {
  return {
    goTo: (moment: number) => {
      playback.goTo(moment)
      sync.settle()
    },
    goBetween: (moment: number, share: number) => {
      playback.goBetween(moment, share)
      sync.settle()
    },
    next: () => playback.next(),
    back: () => playback.back(),
    first: () => playback.goTo(0),
    last: () => playback.last(),
    play: () => playback.play(),
    pause: () => playback.pause(),
    scrub: (position: number) => playback.scrub(position),
  } satisfies Partial<Actions>
}

function recipeActions(parts: Parts) {
  const { desk, recipes } = parts
  return {
    openAddress: (hash: string) => recipes.openAddress(keepLink(hash, desk.state.link)),
    openLesson: (lesson) => recipes.openLesson(lesson),
    openOverview: () => recipes.openOverview(),
    openPanel: (mode) => recipes.openPanel(mode),
    enterPanel: (mode, focus = false) => desk.set({ entered: { mode, focus } }),
    change: (part, options) => recipes.change(part, options?.settled ?? true),
    choosePreset: (name: string) => recipes.choosePreset(name),
    newWeights: () => recipes.change({ seed: desk.state.recipe.seed + 1 }, true),
    reset: () => {
      reset(parts)
      if (parts.desk.state.lesson === 'reviews') void parts.reviews().then((way) => way.reset())
    },
    retry: () => recipes.openAddress(formatAddress(addressOf(desk.state))),
    correct: (correction) => desk.set({ corrections: [...desk.state.corrections, correction] }),
    dismissCorrections: () => desk.set({ corrections: [] }),
    dismissChange: () => desk.set({ change: null }),
    address: () => formatAddress(addressOf(desk.state)),
  } satisfies Partial<Actions>
}

function trainingActions({ desk, stage, training, runs }: Parts) {
  const wanted = () => desk.state.pending ?? desk.state
  const goToIteration = (iteration: number) => {
    if (training.running || !Number.isFinite(iteration)) return
    const base = desk.state.run.info?.base ?? 0
    stage.show(Math.max(base, Math.round(iteration)), wanted().moment)
  }
  return {
    train: () => training.train(),
    pauseTraining: () => training.pause(),
    setRelaxed: (on: boolean) => runs.setRelaxed(on),
    oneIteration: () => goToIteration(wanted().iteration + 1),
    goToIteration,
    cancelReplay: () => desk.client.cancelSnapshot(),
  } satisfies Partial<Actions>
}

function ownActions({ desk, own }: Parts): OwnActions {
  const read = (wish: (data: OwnData) => unknown) => {
    desk.set({ own: { ...desk.state.own, reading: true } })
    const { resets } = desk.state
    void own().then((data) => resets === desk.state.resets && wish(data))
  }
  return {
    openOwn: (open) => desk.set({ own: { ...desk.state.own, open } }),
    readFile: (file) => read((data) => data.readFile(file)),
    readText: (text) => read((data) => data.readText(text)),
    readSample: (name) => read((data) => data.readSample(name)),
    rereadOwn: (part) => read((data) => data.reread(part)),
    saveOwn: () => void own().then((data) => data.save()),
  }
}

function mixupActions({ mixups }: Parts): MixupActions {
  return {
    openMixup: (name, address) => mixups.open(name, address),
    closeMixup: () => mixups.close(),
    leaveMixup: () => mixups.leave(),
  }
}

function reviewsActions({ desk, reviews }: Parts): ReviewsActions {
  return {
    showWay: (way, review) => {
      desk.set({ way })
      if (review !== undefined) void reviews().then((shown) => shown.choose({ of: 'ours', number: review }))
    },
    reviews,
  }
}

function viewActions({ desk, inspector, inside, experiments, exports, presenting, lab }: Parts) {
  return {
    reviewsLab: lab,
    // Whoever walks on has left the mix-up.
    setSpine: (spine: number) => desk.set({ spine: Math.max(0, Math.round(spine) || 0), mixup: null }),
    setDepth: (depth: number) => desk.set({ depth: Number.isFinite(depth) ? Math.min(1, Math.max(0, depth)) : 0 }),
    setLayout: (layout) => desk.set({ layout, cut: null }),
    build: (built: number) => desk.set({ built }),
    takeApart: (cut) => desk.set({ cut }),
    setCamera: (camera: string | null) => desk.set({ camera }),
    setAxes: (axes) => desk.set({ axes }),
    setPresent: (on: boolean) => presenting.present(on),
    resizeText: (by) => presenting.resizeText(by),
    setBlank: (on: boolean) => presenting.blank(on),
    setPart: (part: number) => presenting.read(part),
    setAnswered: (on: boolean) => presenting.answer(on),
    setFollow: (follow: number | null) => {
      const batch = desk.state.snapshot?.shape.batch ?? 0
      desk.set({ follow: follow !== null && Number.isInteger(follow) && follow >= 0 && follow < batch ? follow : null })
    },
    light: (lit) => desk.set({ lit }),
    hover: (cell) => inspector.hover(cell),
    select: (cell) => {
      inspector.select(cell)
      experiments.follow()
    },
    openProduct: (arrow, summing) => inspector.openProduct(arrow, summing),
    chooseProductCell: (cell) => inspector.chooseCell(cell),
    closeProduct: () => inspector.closeProduct(),
    openInside: (at) => void inside.open(at),
    chooseInside: (quantity: string) => inside.cell?.choose(quantity),
    pointInside: (cell) => inside.cell?.point(cell),
    closeInside: () => inside.cell?.close(),
    saveFile: (format, read) => void exports.save(format, read),
    download: (file) => desk.environment.download(file),
    takeWeights: (file) => void exports.takeWeights(file),
    dismissExport: () => exports.dismiss(),
    setExercise: (exercise) => desk.set({ exercise }),
    countAnswer: (right: boolean) => {
      const { score } = desk.state
      prefer(desk, { score: { right: score.right + (right ? 1 : 0), asked: score.asked + 1 } })
    },
  } satisfies Partial<Actions>
}

function cubeActions({ cube }: Parts) {
  return {
    openPanelOf: (panel) => cube.open(panel),
    transpose: (on: boolean) => cube.transpose(on),
    chooseTransposed: (sequence: number) => cube.chooseSequence(sequence),
    trainEpochs: () => void cube.train(),
    stopEpochs: () => cube.stop(),
    setEpochs: (epochs: number) => cube.setEpochsAsked(epochs),
  } satisfies Partial<Actions>
}

function experimentActions({ experiments }: Parts) {
  return {
    openExperiment: (panel) => experiments.open(panel),
    setRadius: (radius: number | null) => experiments.do(({ panels }) => panels.setRadius(radius)),
    setRadiusSteps: (steps: number) => experiments.do(({ panels }) => panels.setRadiusSteps(steps)),
    setCellsSteps: (steps: number | null) => experiments.do(({ panels }) => panels.setCellsSteps(steps)),
    setBounds: (bounds) => experiments.do(({ panels }) => panels.setBounds(bounds)),
    setTruncation: (k: number | null) => experiments.do(({ panels }) => panels.setTruncation(k)),
    setStateful: (carried) => experiments.do(({ panels }) => panels.setStateful(carried)),
    chooseTriangleCell: (cell) => experiments.do(({ panels }) => panels.choose(cell)),
    trainTogether: () => experiments.do(({ panels }) => panels.together.start()),
    stopTogether: () => experiments.do(({ panels }) => panels.together.stop()),
    setTogetherUntil: (until: number) => experiments.do(({ panels }) => panels.together.setUntil(until)),
    openTerms: (cell) => experiments.do(({ recompute }) => recompute.open(cell)),
    nudge: (cell) => experiments.do(({ recompute }) => void recompute.nudge(cell)),
  } satisfies Partial<Actions>
}

function preferenceActions({ desk, playback }: Parts) {
  const ask = (part: Partial<typeof desk.state.asked>) => desk.set({ asked: { ...desk.state.asked, ...part } })
  return {
    setSpeed: (speed: number) => {
      playback.setSpeed(speed)
      prefer(desk, {})
    },
    setTheme: (theme) => {
      ask({ theme })
      prefer(desk, { theme })
    },
    setLibrary: (library) => {
      ask({ library })
      prefer(desk, { library })
    },
    setLanguage: (language) => {
      ask({ language })
      prefer(desk, { chosenLanguage: language })
      void desk.language.show(language)
    },
    dismissWordsMissing: () => desk.set({ wordsMissing: null }),
    setLetterKeys: (letterKeys: boolean) => prefer(desk, { letterKeys }),
    setReducedMotion: (reducedMotion: boolean) => {
      desk.set({ reducedMotion })
      prefer(desk, { chosenMotion: reducedMotion })
    },
  } satisfies Partial<Actions>
}
