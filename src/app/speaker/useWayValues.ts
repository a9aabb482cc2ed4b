/** Numbers that sentences about the film reviews name, in the speaker's window: of the review on the page, where it is the one that is spoken of. */

import { useSyncExternalStore } from 'react'
import { useLoadedReviews } from '../../panels/reviews/useReviews.ts'
import { waySizes, wayValues } from '../../panels/reviews/way-sizes.ts'
import { useApp } from '../../store/useApp.ts'
import { countText } from '../../text/reviews.ts'

const never = () => () => undefined

/** `review`: one of our own, from 0; undefined: whichever stands there. */
export function useWayValues(review: number | undefined): Record<string, string | number> {
  const language = useApp((app) => app.language)
  const way = useLoadedReviews()
  const state = useSyncExternalStore(way?.store.subscribe ?? never, () => way?.store.getState() ?? null)
  const sizes = waySizes()
  if (state === null) return { ...sizes, vocabulary: countText(language, sizes.vocabulary) }
  const there = review === undefined || (state.place.of === 'ours' && state.place.number === review)
  return wayValues({ found: there ? state.found : (state.ours[review] ?? null), along: there ? state.along : null, record: state.record }, language)
}
