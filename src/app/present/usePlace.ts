/** Where on the path the page stands; drawn again only when that changes. */

import { placeOf } from '../../lessons/path.ts'
import type { Place } from '../../lessons/path.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'

export function usePlace(): Place | undefined {
  const store = useAppStore()
  useApp((app) => {
    const place = placeOf(app)
    return place && `${app.lesson} ${place.part} ${place.at} ${place.of}`
  })
  return placeOf(store.getState())
}
