/** The moments of one batch: where playback can stop, as a plain function of the model's sizes. Not what is drawn there. */

import type { DirectionName, ModelShape } from '../../engine/spec.ts'

/** Steps are counted from 0 here. */
export type Moment =
  | { kind: 'data' }
  | { kind: 'feed'; step: number; direction: DirectionName }
  | { kind: 'read'; step: number; read: number }
  | { kind: 'loss' }
  | { kind: 'back'; step: number; direction: DirectionName }
  | { kind: 'update' }

/** Moment 0: the batch is laid out. Then T feeds (fwd 1…T, then bwd T…1), each read-out right after its step where
 *  there are several, else one after all feeds; the loss; the feeds in reverse order as backward moments; the update. */
export function momentsOf(shape: ModelShape): Moment[] {
  const feeds = feedsOf(shape)
  const { reads } = shape.schedule
  const inline = reads.length > 1 && shape.architecture.directions === 1
  const forward = feeds.flatMap((feed): Moment[] => {
    const read = inline ? reads.indexOf(feed.step) : -1
    return read < 0 ? [feed] : [feed, { kind: 'read', step: feed.step, read }]
  })
  const after: Moment[] = inline ? [] : reads.map((step, read) => ({ kind: 'read', step, read }))
  const backward = feeds.map((feed): Moment => ({ ...feed, kind: 'back' })).reverse()
  return [{ kind: 'data' }, ...forward, ...after, { kind: 'loss' }, ...backward, { kind: 'update' }]
}

function feedsOf(shape: ModelShape) {
  const steps = Array.from({ length: shape.schedule.steps }, (_, step) => step)
  const fwd = steps.map((step) => ({ kind: 'feed' as const, step, direction: 'fwd' as const }))
  if (shape.architecture.directions === 1) return fwd
  const bwd = steps.map((step) => ({ kind: 'feed' as const, step, direction: 'bwd' as const })).reverse()
  return [...fwd, ...bwd]
}

/** Index of the first moment that has this kind (and step, direction where given); −1 where there is none. */
export function findMoment(moments: Moment[], kind: Moment['kind'], step?: number, direction?: DirectionName): number {
  return moments.findIndex(
    (m) =>
      m.kind === kind &&
      (step === undefined || ('step' in m && m.step === step)) &&
      (direction === undefined || ('direction' in m && m.direction === direction)),
  )
}
