/** What the next press would bring, worked out without pressing: the page's own path, walked on a copy of the state. */

import { lessonOf } from '../../lessons/lessons.ts'
import { placeOf, press } from '../../lessons/path.ts'
import type { Place } from '../../lessons/path.ts'
import { walk } from '../../lessons/walk.ts'
import type { Actions, AppState } from '../../store/state.ts'

export interface Ahead {
  state: AppState
  place: Place | undefined
  /** Another network or another lesson comes: its numbers are not known yet. */
  opens: boolean
}

export function aheadOf(now: AppState): Ahead {
  let state: AppState = now
  let opens = false
  const set = (part: Partial<AppState>) => void (state = { ...state, ...part })
  const opened = (part: Partial<AppState> = {}) => {
    opens = true
    set(part)
  }
  const does: Partial<Actions> = {
    setSpine: (spine) => set({ spine }),
    setAnswered: (answered) => set({ presenting: { ...state.presenting, answered } }),
    setPart: (part) => set({ presenting: { ...state.presenting, part } }),
    leaveMixup: () => opened({ mixup: null }),
    openMixup: (mixup, address) => opened({ mixup, spine: Number(/spine=(\d+)/.exec(address)?.[1] ?? 0), presenting: { ...state.presenting, part: 0, answered: false } }),
    setBlank: (blank) => set({ presenting: { ...state.presenting, blank } }),
    setDepth: (depth) => set({ depth }),
    setLayout: (layout) => set({ layout, cut: null }),
    build: (built) => set({ built }),
    takeApart: (cut) => set({ cut }),
    goTo: (moment) => set({ moment, position: moment }),
    goBetween: (moment, share) => set({ moment, position: moment + share }),
    select: (selected) => set({ selected }),
    openExperiment: (panel) => set({ panel }),
    openPanelOf: (cubePanel) => set({ cubePanel }),
    showWay: (way) => set({ way }),
    setFollow: (follow) => set({ follow }),
    setCamera: (camera) => set({ camera }),
    setAxes: (axes) => set({ axes }),
    openAddress: () => opened(),
    openLesson: (lesson) => opened({ lesson, spine: 0 }),
    openOverview: () => opened(),
    openPanel: () => opened(),
    change: () => opened(),
    choosePreset: () => opened(),
  }
  const actions = new Proxy({} as Actions, { get: (_, name: keyof Actions) => does[name] ?? (() => undefined) })
  const app = () => ({ ...state, actions })
  const motions = {
    depth: (_: AppState, depth: number, then: () => void) => {
      set({ depth })
      then()
    },
    settled: (then: (there: AppState & { actions: Actions }) => void) => {
      if (!opens) then(app())
    },
  }
  if (now.present) press(app(), 1, motions)
  else walk(app(), 1, motions)
  return { state, place: opens ? openedPlace(state) : placeOf(state), opens }
}

/** Where the page stands is told from what is on the stage, and that is not there yet. */
function openedPlace(state: AppState): Place | undefined {
  const { lesson, spine, moments } = state
  if (state.mixup !== null) return placeOf(state)
  const steps = lessonOf(lesson)
  const whole = [...steps.spine, ...(steps.behind ?? [])]
  // After the mix-ups come the moments.
  if (spine >= whole.length) return { part: 'moments', at: 0, of: moments.length, step: undefined }
  const step = whole[spine]
  const behind = spine >= steps.spine.length
  return { part: behind ? 'behind' : 'spine', at: behind ? spine - steps.spine.length : spine, of: behind ? whole.length - steps.spine.length : steps.spine.length, step }
}
