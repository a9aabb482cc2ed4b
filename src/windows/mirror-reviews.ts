/** What the speaker's window mirrors of one review's way, beside the page's state, and what has changed of it. Pure. */

import type { ReviewsState, WayBatch } from '../store/reviews.ts'

const KEYS = ['place', 'way', 'found', 'along', 'gradient', 'rows', 'batch', 'frequencies', 'record', 'step', 'ours'] as const
export type MirroredReviews = Pick<ReviewsState, (typeof KEYS)[number]>

type Snapshot = NonNullable<WayBatch['snapshot']>

/** What the small picture of the block and of the fed network draws: of 32 × 100 × 128 four megabytes, of all that the trace has forty. */
const DRAWN = ['x', 'h.l0.fwd', 'y', 'Wx.l0.fwd', 'Wh.l0.fwd', 'b.l0.fwd', 'Wy', 'by']

/** The parts that are not the same as `before`; all of them where nothing was told before. */
export function reviewsChangedSince(before: ReviewsState | null, now: ReviewsState): Partial<MirroredReviews> {
  const part: Partial<Record<keyof MirroredReviews, unknown>> = {}
  for (const key of KEYS) if (before === null || before[key] !== now[key]) part[key] = key === 'batch' ? small(now.batch) : now[key]
  return part as Partial<MirroredReviews>
}

function small(batch: WayBatch | null): WayBatch | null {
  return batch?.snapshot ? { ...batch, snapshot: drawnOf(batch.snapshot) } : batch
}

/** Copies: a part of a larger buffer would take all of it along. */
function drawnOf(snapshot: Snapshot): Snapshot {
  const kept = DRAWN.flatMap((id) => {
    const view = snapshot.tensors[id]
    return view ? [[id, { ...view, data: view.data.slice() }] as const] : []
  })
  return { ...snapshot, detail: 'live', tensors: Object.fromEntries(kept), norms: {}, data: null }
}
