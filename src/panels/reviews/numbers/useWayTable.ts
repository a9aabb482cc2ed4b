/** The inspector's table in the lesson of the film reviews: its numbers and its words. */

import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../../store/useApp.ts'
import type { ReviewsWay, WayTensorName } from '../../../store/reviews.ts'
import { useSay } from '../../text/useSay.ts'
import { useReading } from '../useReading.ts'
import { useSayReviews } from '../useReviews.ts'
import { TENSOR_OF, wayTensor } from './way-tensor.ts'
import type { WayTensor } from './way-tensor.ts'
import { wayStrings } from './way-strings.ts'
import type { WayStrings } from './way-strings.ts'

export interface WayTable {
  name: WayTensorName
  /** null: its numbers are on their way. */
  shown: { tensor: WayTensor; strings: WayStrings; known: boolean } | null
}

export function useWayTable(way: ReviewsWay): WayTable {
  const say = useSayReviews()
  const page = useSay()
  const library = useApp((app) => app.library)
  const part = useApp((app) => app.way)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  const state = useStore(way.store)
  const reading = useReading()
  const name = state.numbers?.part === part ? state.numbers.name : TENSOR_OF[part]
  const { selected, found } = state
  const tensor = useMemo(() => wayTensor(name, state, { moments, moment, reading, selected }), [name, state, moments, moment, reading, selected])
  const strings = useMemo(() => tensor && wayStrings(tensor, found, { say, page, library }), [tensor, found, say, page, library])
  return { name, shown: tensor && strings && { tensor, strings, known: tensor.tensor?.known ?? true } }
}
