/** Where on the path the page stands; drawn again only when that changes. */

import { placeOf } from '../../lessons/path.ts'
import type { Place } from '../../lessons/path.ts'
import type { AppState } from '../../store/state.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'

export function usePlace(find: (state: AppState) => Place | undefined = placeOf): Place | undefined {
  const store = useAppStore()
  useApp((app) => {
    const place = find(app)
    return place && `${app.lesson} ${place.part} ${place.at} ${place.of}`
  })
  return find(store.getState())
}
