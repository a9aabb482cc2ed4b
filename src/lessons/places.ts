/** Turns the places that a lesson names into steps, moments, cells and arrows of the batch on the stage. */

import type { ArrowRef } from '../trace/contract/product.ts'
import type { CellRef } from '../trace/contract/tensors.ts'
import type { Moment } from '../trace/contract/moments.ts'
import { findMoment } from '../trace/contract/moments.ts'
import { tensorId } from '../trace/contract/tensors.ts'
import type { MomentPlace, ProductPlace, SpineStep, StepPlace } from './lesson.ts'

/** A step (from 0) among T. */
export function stepAt(place: StepPlace, steps: number): number {
  if (place === 'last') return steps - 1
  if (place === 'before-last') return Math.max(0, steps - 2)
  return Math.min(place, steps - 1)
}

/** The moment that a place means; where the network has none such, the first of its kind, or the batch laid out. */
export function momentAt(place: MomentPlace, moments: Moment[], steps: number): number {
  const step = place.step === undefined ? undefined : stepAt(place.step, steps)
  const exact = findMoment(moments, place.kind, step, place.direction)
  return Math.max(0, exact >= 0 ? exact : findMoment(moments, place.kind))
}

export function arrowAt(place: ProductPlace, steps: number): ArrowRef {
  return { weights: place.weights, layer: 0, direction: 'fwd', step: stepAt(place.step, steps) }
}

/** The first cell of the slab, which chooses the slab. */
export function cellAt(slab: NonNullable<SpineStep['slab']>, steps: number): CellRef {
  const step = stepAt(slab.step, steps)
  const bare = slab.kind === 'x' || slab.kind === 'y'
  return { tensor: bare ? slab.kind : tensorId(slab.kind, 0, 'fwd'), step, row: 0, column: 0 }
}
