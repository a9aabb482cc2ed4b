/** What a lesson link decides besides the recipe: which controls are put away, which sizes stay, which pages may drive it. */

/** Parts of the page that an address may put away (key `hide`), in the order in which it writes them. */
export const HIDEABLE = ['top', 'lessons', 'lesson', 'toolbar', 'setup', 'code', 'inspector', 'training', 'playback'] as const
export type Hideable = (typeof HIDEABLE)[number]

/** What an address may hold at its value (key `fix`). */
export const FIXABLE = ['batch', 'steps', 'features', 'hidden', 'outputs', 'layers', 'directions', 'cell', 'mode', 'seed'] as const
export type Fixable = (typeof FIXABLE)[number]

export interface LinkState {
  hide: readonly Hideable[]
  fix: readonly Fixable[]
  /** Origins of pages that may drive this one when it stands in their frame (key `origin`); the page's own always may. */
  origins: readonly string[]
}

export const NO_LINK: LinkState = { hide: [], fix: [], origins: [] }
