/** The words around the list of sources, in French. */

import type { enSources } from '../en/sources.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frSources = typeset<Words<typeof enSources>>({
  title: 'Sources',
  newTab: 's’ouvre dans un nouvel onglet',
})
