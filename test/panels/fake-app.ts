// A store with invented numbers, for panels in jsdom: actions note what was asked and change the state simply.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { ModelShape } from '../../src/engine/spec.ts'
import { NOT_PRESENTING } from '../../src/store/presenting-state.ts'
import { initialState } from '../../src/store/initial-state.ts'
import { parseAddress } from '../../src/store/address.ts'
import type { Actions, AppState, AppStore } from '../../src/store/state.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import type { Axis, Snapshot, TensorView } from '../../src/trace/contract/tensors.ts'

export interface Sizes {
  batch: number
  steps: number
  features: number
  hidden: number
  outputs: number
}

export function fakeShape({ batch, steps, features, hidden, outputs }: Sizes): ModelShape {
  return {
    architecture: {
      cell: 'rnn_tanh', inputSize: features, hiddenSize: hidden, outputSize: outputs, layers: 1, directions: 1,
      outputActivation: 'identity', embedding: null, dropout: { input: 0, readOut: 0 },
    },
    schedule: {
      mode: 'many_to_one', steps, hasInput: Array.from({ length: steps }, () => true), reads: [steps - 1],
      readsFinal: true, feedback: false, initial: 'zero',
    },
    batch,
    lengths: null,
  }
}

/** Numbers in −1 … 1 that differ from place to place. */
const invented = (length: number, from: number) => Float32Array.from({ length }, (_, i) => (((i + from) * 7919) % 200) / 100 - 1)

export function fakeSnapshot(sizes: Sizes): Snapshot {
  const { batch, steps, features, hidden, outputs } = sizes
  const view = (id: string, axes: Axis[], shape: number[]): TensorView => ({ id, axes, shape, data: invented(shape.reduce((a, b) => a * b, 1), id.length) })
  const x = view('x', ['time', 'batch', 'features'], [steps, batch, features])
  for (let b = 0; b < batch; b++) {
    for (let t = 0; t < steps; t++) x.data[(t * batch + b) * features + 1] = t === 1 || t === steps - 1 ? 1 : 0
  }
  const h = (id: string) => view(id, ['time', 'batch', 'hidden'], [steps, batch, hidden])
  const weights = [
    view('Wx.l0.fwd', ['features', 'hidden'], [features, hidden]),
    view('Wh.l0.fwd', ['hidden', 'hidden'], [hidden, hidden]),
    view('b.l0.fwd', ['hidden'], [hidden]),
    view('Wy', ['hidden', 'outputs'], [hidden, outputs]),
    view('by', ['outputs'], [outputs]),
  ]
  const all = [
    x, h('h.l0.fwd'), h('dh.l0.fwd'), h('da.l0.fwd'),
    view('y', ['time', 'batch', 'outputs'], [1, batch, outputs]),
    view('target', ['time', 'batch', 'outputs'], [1, batch, outputs]),
    ...weights,
    ...weights.map((w) => ({ ...w, id: `d${w.id}` })),
  ]
  return {
    runId: 1, iteration: 0, shape: fakeShape(sizes), detail: 'full', loss: 0.25, gradNorm: 0.7, clipScale: 1,
    norms: { 'dh.l0.fwd': Float64Array.from({ length: steps }, (_, t) => 0.01 * (t + 1)) },
    tensors: Object.fromEntries(all.map((tensor) => [tensor.id, tensor])),
    data: { task: 'adding', examples: Array.from({ length: batch }, (_, b) => ({ marked: [1, steps - 1].map((step) => ({ step, value: x.data[(step * batch + b) * features] ?? 0 })) })) },
    notFinite: null,
  }
}

export interface FakeApp {
  store: StoreApi<AppStore>
  actions: Actions
}

export const SIZES: Sizes = { batch: 4, steps: 6, features: 2, hidden: 5, outputs: 1 }

/** `wrap` makes each action one that a test can ask about: `vi.fn`. */
export function fakeApp(part: Partial<AppState> = {}, sizes: Sizes = SIZES, wrap: (does: never) => unknown = (does) => does): FakeApp {
  const snapshot = fakeSnapshot(sizes)
  const { address } = parseAddress('#/adding')
  const info = {
    runId: 1, iteration: 0, base: 0, shape: snapshot.shape, kernels: 'plain', baseline: 1 / 6,
    weights: ['Wx.l0.fwd', 'Wh.l0.fwd', 'b.l0.fwd', 'Wy', 'by'].map((id) => ({ id, shape: snapshot.tensors[id]?.shape ?? [] })),
  } as AppState['run']['info']
  const start = initialState(address, { reducedMotion: true, language: 'en' })
  const store: StoreApi<AppStore> = createStore<AppStore>(() => ({
    ...start, snapshot, moments: momentsOf(snapshot.shape), run: { ...start.run, status: 'ready', info }, ...part, actions: {} as Actions,
  }))
  const set = (next: Partial<AppState>) => store.setState(next)
  const does: Partial<Actions> = {
    goTo: (moment) => set({ moment, position: moment }),
    next: () => set({ moment: store.getState().moment + 1 }),
    setSpine: (spine) => set({ spine }),
    setAnswered: (answered) => set({ presenting: { ...store.getState().presenting, answered } }),
    setPart: (part) => set({ presenting: { ...store.getState().presenting, part } }),
    setBlank: (blank) => set({ presenting: { ...store.getState().presenting, blank } }),
    setDepth: (depth) => set({ depth }),
    setFollow: (follow) => set({ follow }),
    light: (lit) => set({ lit }),
    select: (selected) => set({ selected }),
    hover: (hovered) => set({ hovered }),
    play: () => set({ playing: true }),
    pause: () => set({ playing: false }),
    openLesson: (lesson) => set({ lesson, spine: 0, mixup: null }),
    openMixup: (mixup, address) => set({ mixup, spine: Number(/spine=(\d+)/.exec(address)?.[1] ?? 0), mixupFrom: { address: '', selected: null, follow: null, lit: null, cut: null, panel: null }, presenting: NOT_PRESENTING }),
    leaveMixup: () => set({ mixup: null, presenting: NOT_PRESENTING }),
    setLibrary: (library) => set({ library }),
    setTheme: (theme) => set({ theme }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    change: (recipe) => set({ recipe: { ...store.getState().recipe, ...recipe } }),
    correct: (correction) => set({ corrections: [...store.getState().corrections, correction] }),
    dismissCorrections: () => set({ corrections: [] }),
    openProduct: (arrow, summing) => set({ product: { arrow, summing, view: null, cell: null } }),
    closeProduct: () => set({ product: null }),
    train: () => set({ training: { ...store.getState().training, running: true } }),
    address: () => '#/adding?seed=1',
  }
  const asked = new Map<string, unknown>()
  const actions = new Proxy({} as Actions, {
    get: (_, name: string) => {
      if (!asked.has(name)) asked.set(name, wrap((does[name as keyof Actions] ?? (() => undefined)) as never))
      return asked.get(name)
    },
  })
  store.setState({ actions })
  return { store, actions }
}
