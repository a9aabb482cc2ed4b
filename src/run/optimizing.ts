/** The weights of a run together with the optimizer's memory: moved, undone, written to arrays by name and read back. */

import { initialState, update } from '../engine/optimizers.ts'
import type { OptimizerSettings, OptimizerState } from '../engine/optimizers.ts'
import type { OptimizerName } from '../engine/spec.ts'
import type { Model } from '../engine/model.ts'
import { allFinite } from '../engine/numbers.ts'
import type { Numbers } from '../engine/numbers.ts'
import type { Kernels } from '../engine/kernels/kernels.ts'
import { forStretches } from '../engine/stretches.ts'
import type { Stretched } from '../engine/stretches.ts'

export interface Optimizing {
  readonly settings: OptimizerSettings
  /** The optimizer's memory as it is; not to be altered. */
  readonly state: OptimizerState
  /** One update with the gradients of the model times `scale`. Name of a weight that would no longer be finite, and then nothing
   *  has moved; else null. */
  move(scale: number): string | null
  /** Copies of all arrays by name (weights, `m.…`, `v.…`), and the optimizer's numbers. */
  save(): { arrays: Record<string, Numbers>; scalars: Record<string, number> }
  /** The reverse of `save`. The optimizer starts anew where the arrays are another one's (`optimizer`: whose; adam's v is not
   *  adagrad's) or do not fit. False: weights are missing, of another length or not finite, and nothing has changed. */
  load(arrays: Record<string, Numbers>, scalars: Record<string, number>, optimizer: OptimizerName): boolean
}

export function createOptimizing(model: Model, settings: OptimizerSettings): Optimizing {
  const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
  const state = initialState(settings.name, sizes, model.arena)
  const weights = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value]))
  const all = { ...weights, ...state.arrays }
  const moving = movingOf(model, state)
  const start = { ...state.scalars }
  const setScalars = (scalars: Record<string, number>) => Object.assign(state.scalars, scalars)
  return {
    settings,
    state,
    move(scale) {
      const scalars = { ...state.scalars }
      for (const one of moving) keepBefore(one)
      update(settings, state, model.parameters, scale, model.kernels.updates)
      const wrong = moving.find((one) => !staysFinite(one, model.kernels))
      if (wrong === undefined) return null
      for (const one of moving) takeBack(one)
      setScalars(scalars)
      return wrong.weight
    },
    save: () => ({ arrays: Object.fromEntries(Object.entries(all).map(([name, array]) => [name, array.slice()])), scalars: { ...state.scalars } }),
    load(arrays, scalars, optimizer) {
      if (!fits(weights, arrays)) return false
      copyAll(weights, arrays)
      const known = optimizer === settings.name && fits(state.arrays, arrays) && Object.keys(start).every((name) => Number.isFinite(scalars[name]))
      for (const [name, array] of Object.entries(state.arrays)) {
        if (known) array.set(arrays[name]!)
        else array.fill(0)
      }
      for (const name of Object.keys(start)) state.scalars[name] = known ? scalars[name]! : start[name]!
      return true
    },
  }
}

/** An array that an update moves, and what was in it before: only the stretches that move are copied, one behind the other. */
interface Moving {
  /** Name of the weight that it is, or belongs to. */
  weight: string
  array: Numbers
  before: Numbers
  where: Stretched
}

/** Weights first: where one is no longer finite it is the one that is named. */
function movingOf({ parameters }: Model, { arrays }: OptimizerState): Moving[] {
  const moving = (array: Numbers, where: Model['parameters'][number]): Moving => ({ weight: where.name, array, before: roomLike(array, where.rows ? 0 : array.length), where })
  const slots = Object.entries(arrays).map(([slot, array]) => moving(array, parameters.find(({ name }) => slot === `${slot.slice(0, slot.indexOf('.'))}.${name}`)!))
  return [...parameters.map((parameter) => moving(parameter.value, parameter)), ...slots]
}

function roomLike(array: Numbers, length: number): Numbers {
  return array instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)
}

function keepBefore(one: Moving): void {
  const { array, where } = one
  if (where.rows === null) return one.before.set(array)
  const { touched, width } = where.rows
  if (one.before.length < touched.length * width) one.before = roomLike(array, touched.length * width)
  let at = 0
  for (const row of touched) {
    one.before.set(array.subarray(row * width, (row + 1) * width), at)
    at += width
  }
}

function takeBack({ array, before, where }: Moving): void {
  if (where.rows === null) return array.set(before)
  const { touched, width } = where.rows
  touched.forEach((row, i) => array.set(before.subarray(i * width, (i + 1) * width), row * width))
}

function staysFinite({ array, where }: Moving, kernels: Kernels): boolean {
  let finite = true
  forStretches(where, (start, end) => {
    if (!kernels.allFinite(array, start, end)) finite = false
  })
  return finite
}

function fits(wanted: Record<string, Numbers>, given: Record<string, Numbers>): boolean {
  return Object.entries(wanted).every(([name, array]) => given[name]?.length === array.length && allFinite(given[name]))
}

function copyAll(to: Record<string, Numbers>, from: Record<string, Numbers>): void {
  for (const [name, array] of Object.entries(to)) array.set(from[name]!)
}
