/** The store in React: components read slices of it, `useActions` gives what they can ask for. */

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Actions, AppStore } from './state.ts'

/** Provided once, at the top of the page. */
export const AppContext = createContext<StoreApi<AppStore> | null>(null)

/** Reads a slice; the component draws again when the slice is another one (===). */
export function useApp<T>(selector: (state: AppStore) => T): T {
  return useStore(useAppStore(), selector)
}

export function useActions(): Actions {
  return useApp(actionsOf)
}

/** The store itself, for what reads it outside of drawing. */
export function useAppStore(): StoreApi<AppStore> {
  const store = useContext(AppContext)
  if (!store) throw new Error('No store: the page must be inside AppContext.')
  return store
}

function actionsOf(state: AppStore): Actions {
  return state.actions
}
