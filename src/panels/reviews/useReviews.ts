/** What knows the reviews, in React: loaded with the lesson, then read in slices. */

import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useActions, useApp } from '../../store/useApp.ts'
import type { ReviewsState, ReviewsWay } from '../../store/reviews.ts'
import { sayReviews } from '../../text/reviews.ts'
import type { SayReviews } from '../../text/reviews.ts'

export const ReviewsContext = createContext<ReviewsWay | null>(null)

/** null until it is loaded; it then asks for the first review by itself. */
export function useLoadedReviews(): ReviewsWay | null {
  const { reviews } = useActions()
  const [way, setWay] = useState<ReviewsWay | null>(null)
  useEffect(() => {
    let gone = false
    void reviews().then((loaded) => {
      loaded.begin()
      if (!gone) setWay(loaded)
    })
    return () => void (gone = true)
  }, [reviews])
  return way
}

export function useReviewsWay(): ReviewsWay {
  const way = useContext(ReviewsContext)
  if (way === null) throw new Error('No reviews: the panel must be inside ReviewsContext.')
  return way
}

export function useReviews<T>(selector: (state: ReviewsState) => T): T {
  return useStore(useReviewsWay().store, selector)
}

export function useSayReviews(): SayReviews {
  const language = useApp((app) => app.language)
  return useMemo(() => sayReviews(language), [language])
}
