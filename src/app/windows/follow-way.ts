/** One review's way, for the speaker's window: it comes with its lesson, and is followed from then on. */

import type { StoreApi } from 'zustand/vanilla'
import type { ReviewsState } from '../../store/reviews.ts'
import type { AppStore } from '../../store/state.ts'
import { reviewsChangedSince } from '../../windows/mirror-reviews.ts'
import type { MirroredReviews } from '../../windows/mirror-reviews.ts'

export interface FollowedWay {
  /** What has changed since it was last asked for, or all of it; null: the lesson has not been open. */
  changed(whole: boolean): Partial<MirroredReviews> | null
  stop(): void
}

export function followWay(store: StoreApi<AppStore>, onChange: () => void): FollowedWay {
  let way: StoreApi<ReviewsState> | null = null
  let told: ReviewsState | null = null
  let stopWay = () => undefined as void
  const look = () => {
    const { lesson, actions } = store.getState()
    if (lesson !== 'reviews') return
    stopLooking()
    void actions.reviews().then((shown) => {
      way = shown.store
      stopWay = way.subscribe(onChange)
      onChange()
    })
  }
  const stopLooking = store.subscribe(look)
  look()
  return {
    changed(whole) {
      if (way === null) return null
      const before = whole ? null : told
      told = way.getState()
      return reviewsChangedSince(before, told)
    },
    stop() {
      stopLooking()
      stopWay()
    },
  }
}
