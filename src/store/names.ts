/** What can be chosen by name: lessons, themes, layouts, libraries, orders of axes. */

export const LESSONS = ['modes', 'cube', 'unfolded', 'adding', 'reviews'] as const
export type LessonName = (typeof LESSONS)[number]

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type ThemeName = (typeof THEMES)[number]

/** How the stage shows the network; see figures/stage/layouts/layout.ts. */
export const LAYOUTS = ['chart', 'folded', 'block'] as const
export type LayoutName = (typeof LAYOUTS)[number]

export const LIBRARIES = ['unfold', 'keras', 'pytorch', 'lasagne'] as const
export type LibraryName = (typeof LIBRARIES)[number]

/** Orders of axes that shapes may be written in. */
export const AXES_ORDERS = ['btd', 'tbd'] as const
export type AxesOrder = (typeof AXES_ORDERS)[number]

/** open: a question waits for its answer, so the numbers are put away; null: the lesson stands there. */
export type Exercise = 'open' | 'answered' | null
