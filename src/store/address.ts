/** The address as a recipe: reads any hash into something valid, and writes only what differs from the lesson's start. */

import { CAMERA_NAMES, USUAL_CAMERA, readCamera, writeCamera } from '../trace/contract/camera.ts'
import type { Correction, OwnFacts, Recipe } from '../run/recipe.ts'
import { readNumber, readWhole } from './address-fields.ts'
import { readLink, writeLink } from './address-link.ts'
import { CUBE_PANELS } from './cube-state.ts'
import type { CubePanelName } from './cube-state.ts'
import { Query } from './address-query.ts'
import { readRecipe, writeRecipe } from './address-recipe.ts'
import { AXES_ORDERS, LAYOUTS, LESSONS, LIBRARIES, THEMES } from './state.ts'
import type { AxesOrder, LayoutName, LessonName, LibraryName, ThemeName } from './state.ts'
import { MIXUPS } from './mixup-state.ts'
import type { MixupName } from './mixup-state.ts'
import { sameRecipe } from './kept-run.ts'
import { LANGUAGES, languageOf } from '../text/languages.ts'
import type { Language } from '../text/languages.ts'
import type { LinkState } from './link-state.ts'
import { isOneOf } from './one-of.ts'
import { isPureOwn, ownOf, ownRun } from './own-run.ts'
import { lessonRecipe, OVERVIEW_STEPS } from './recipe-book.ts'

export interface Address {
  lesson: LessonName
  /** The five modes side by side: the lesson's first picture, where no mode is named. */
  overview: boolean
  recipe: Recipe
  iteration: number
  moment: number
  depth: number
  layout: LayoutName
  /** Axes that the block has. */
  built: number
  camera: string | null
  axes: AxesOrder
  cubePanel: CubePanelName | null
  radius: number | null
  present: boolean
  /** How far the lesson has been walked. */
  spine: number
  /** The mix-up that is explained. */
  mixup: MixupName | null
  /** Name of a run that only this browser has. */
  run: string | null
  /** Data of one's own that the run is about, by their id. They are in `recipe` where they are known. */
  own: string | null
  /** null: as this browser prefers. */
  library: LibraryName | null
  theme: ThemeName | null
  language: Language | null
  link: LinkState
}

export interface ReadAddress {
  address: Address
  corrections: Correction[]
}

/** What the bare address opens. */
export const FIRST_LESSON: LessonName = 'modes'
/** One of these names a network of its own. */
const RUN_KEYS = ['mode', 'preset', 'run', 'task'] as const

export const DEFAULT_DEPTH = 0
const MOST_ITERATIONS = 1_000_000_000
const MOST_MOMENTS = 100_000

/** `known`: what is known of data of one's own, by their id. */
export function parseAddress(hash: string, known: (id: string) => OwnFacts | null = () => null): ReadAddress {
  const query = new Query(hash)
  const lesson = readLesson(query)
  const overview = lesson === 'modes' && !RUN_KEYS.some((key) => query.has(key))
  // The overview has networks of its own: other keys of a recipe are left unread there.
  const run = query.pattern('run', /^[a-z0-9-]{1,40}$/)
  const own = ownOf(run)
  const recipe = overview ? lessonRecipe(lesson) : readRecipe(query, lesson, own === null ? null : known(own))
  const layout = query.choice('layout', LAYOUTS, usualLayout(lesson))
  const address: Address = {
    lesson,
    overview,
    recipe,
    iteration: query.number('iteration', readWhole, 0, { low: 0, high: MOST_ITERATIONS }),
    moment: query.number('moment', readMoment, usualMoment(overview), { low: 0, high: MOST_MOMENTS }),
    depth: query.number('depth', readNumber, usualDepth(lesson), { low: 0, high: 1 }),
    layout,
    built: layout === 'block' ? query.number('built', readWhole, 0, { low: 0, high: 3 }) : 0,
    camera: readCameraOf(query),
    axes: query.choice('axes', AXES_ORDERS, 'btd'),
    cubePanel: lesson === 'cube' ? query.choice('panel', CUBE_PANELS, null) : null,
    radius: query.has('radius') ? query.number('radius', readNumber, 1, { low: 0, high: 10 }) : null,
    present: query.flag('present', false),
    spine: readSpine(query),
    mixup: query.has('mixup') ? query.choice('mixup', MIXUPS, null) : null,
    run: isPureOwn(run) ? null : run,
    own,
    library: query.has('library') ? query.choice('library', LIBRARIES, null) : null,
    theme: query.has('theme') ? query.choice('theme', THEMES, null) : null,
    language: query.form('lang', languageOf, '', LANGUAGES),
    link: readLink(query),
  }
  return { address, corrections: query.corrections }
}

export function formatAddress(address: Address): string {
  const { lesson, recipe } = address
  const parts = new Map<string, string>()
  if (!address.overview) writeRecipe(parts, recipe, lesson)
  if (lesson === 'modes' && !address.overview && !RUN_KEYS.some((key) => parts.has(key))) parts.set('mode', recipe.mode)
  const put = (key: string, value: string | number | null, usual: string | number | null) => {
    if (value !== usual && value !== null) parts.set(key, String(value))
  }
  put('run', address.run ?? (recipe.own && ownRun(recipe.own.id)), null)
  put('iteration', address.iteration, 0)
  put('moment', address.moment, usualMoment(address.overview))
  put('depth', rounded(address.depth), usualDepth(lesson))
  put('layout', address.layout, usualLayout(lesson))
  put('built', address.layout === 'block' ? address.built : 0, 0)
  put('camera', address.camera, null)
  put('axes', address.axes, 'btd')
  put('panel', lesson === 'cube' ? address.cubePanel : null, null)
  put('radius', address.radius, null)
  put('library', address.library, null)
  put('theme', address.theme, null)
  put('lang', address.language, null)
  put('spine', address.spine, 0)
  put('mixup', address.mixup, null)
  put('present', address.present ? '1' : null, null)
  writeLink(parts, address.link)
  return hashOf(lesson, parts)
}

/** A lesson as it opens, with what stays when another one is opened. */
export function lessonAddress(lesson: LessonName, { present, link }: Pick<Address, 'present' | 'link'>): string {
  const parts = new Map<string, string>(present ? [['present', '1']] : [])
  writeLink(parts, link)
  return hashOf(lesson, parts)
}

function hashOf(lesson: LessonName, parts: ReadonlyMap<string, string>): string {
  const query = [...parts].map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
  return `#/${lesson}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Whether the address alone says everything about these numbers. */
export function isAddressable(recipe: Recipe, lesson: LessonName): boolean {
  const parts = new Map<string, string>()
  writeRecipe(parts, recipe, lesson)
  return sameRecipe(readRecipe(Query.of(parts), lesson, recipe.own), recipe)
}

/** The overview opens with all its numbers; a batch opens laid out. */
const usualMoment = (overview: boolean) => (overview ? OVERVIEW_STEPS : 0)

/** The cube is about depth, and begins with the input alone. */
const usualDepth = (lesson: LessonName) => (lesson === 'cube' ? 1 : DEFAULT_DEPTH)
const usualLayout = (lesson: LessonName): LayoutName => (lesson === 'cube' ? 'block' : 'chart')

/** The usual view is left out; any other as it would be written. */
/** How far a lesson goes is known to whoever walks it. */
function readSpine(query: Query): number {
  const found = query.pattern('spine', /^/)
  const spine = found === null ? 0 : readWhole(found)
  if (spine !== undefined && spine >= 0) return spine
  query.correct({ field: 'spine', given: found ?? '', used: '0', reason: 'together', rule: 'spine_unknown' })
  return 0
}

function readCameraOf(query: Query): string | null {
  const view = query.form('camera', readCamera, USUAL_CAMERA, CAMERA_NAMES)
  const text = view && writeCamera(view)
  return text === USUAL_CAMERA ? null : text
}

function readLesson(query: Query): LessonName {
  const { path } = query
  if (path === '') return FIRST_LESSON
  if (isOneOf(LESSONS, path)) return path
  query.correct({ field: 'lesson', given: path, used: FIRST_LESSON, reason: 'choice', choices: LESSONS })
  return FIRST_LESSON
}

/** `7.2` is a sub-moment; there are none yet, so its moment. */
function readMoment(text: string): number | undefined {
  return /^\d{1,9}(\.\d{1,4})?$/.test(text) ? Math.floor(Number(text)) : undefined
}

function rounded(depth: number): number {
  return Math.round(depth * 1000) / 1000
}
