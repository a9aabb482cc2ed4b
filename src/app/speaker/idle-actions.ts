/** What the pictures and words of the speaker's window can ask for: an axis is lit there, too, and nothing else. One review's way is what the page tells of it. */

import type { Actions } from '../../store/state.ts'
import { mirroredWay } from './mirrored-way.ts'

const nothing = () => undefined

/** The same function at each look, as a store's own actions are: React would draw anew without an end what has read another one. */
export function idleActions(light: Actions['light']): Actions {
  const does: Partial<Actions> = { light, reviews: mirroredWay }
  return new Proxy({} as Actions, { get: (_, name: keyof Actions) => does[name] ?? nothing })
}
