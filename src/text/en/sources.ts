/** The words around the list of sources, in English. Loaded with it. */

export const enSources = {
  title: 'Sources',
  newTab: 'opens in a new tab',
} as const
