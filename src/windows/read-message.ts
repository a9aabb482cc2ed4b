/** Reads a message that may be anything at all: what it asks for, or a code of what is wrong with it. Never throws. */

import { CELLS, MODES } from '../engine/spec.ts'
import { LESSONS } from '../store/state.ts'
import type { Failure } from '../worker/protocol.ts'
import type { Id, Plain, Request, Sizes } from './protocol.ts'

export const VERSION = 'unfold/1'

export type Read = { id: Id; request: Request } | { id: Id; failure: Failure }

/** null: fits; else what was expected, as a code with its data. */
type Check = (value: unknown) => Expected | null
type Expected = { expected: 'whole' | 'number' | 'flag' | 'text' | 'choice' | 'sizes'; low?: number; high?: number; choices?: string }

/** Where a text is a text as it should be, only another one. */
const WORDED: readonly Expected['expected'][] = ['text', 'choice']

const between = (expected: 'whole' | 'number', low: number, high: number): Check => (value) =>
  typeof value === 'number' && (expected === 'number' ? Number.isFinite(value) : Number.isSafeInteger(value)) && value >= low && value <= high ? null : { expected, low, high }
const choice = (choices: readonly string[]): Check => (value) => (typeof value === 'string' && choices.includes(value) ? null : { expected: 'choice', choices: choices.join(', ') })
const flag: Check = (value) => (typeof value === 'boolean' ? null : { expected: 'flag' })
const text = (longest: number): Check => (value) => (typeof value === 'string' && value.length <= longest ? null : { expected: 'text', high: longest })

const PLAIN: readonly Plain[] = ['first', 'back', 'play', 'pause', 'next', 'last', 'continue', 'goBack', 'beginning', 'end', 'nextLesson', 'train', 'pauseTraining']
const MOST = 1_000_000
const LONGEST_ADDRESS = 8000
const count = between('whole', 1, MOST)

/** What the page makes of sizes beyond its bounds, it says with the answer. */
const SIZES: Record<keyof Sizes, Check> = {
  batch: count, steps: count, features: count, hidden: count, outputs: count, layers: count,
  directions: between('whole', 1, 2), seed: between('whole', 0, 2 ** 32 - 1), cell: choice(CELLS), mode: choice(MODES),
}

const FIELDS: Record<string, Record<string, Check>> = {
  state: {},
  open: { address: text(LONGEST_ADDRESS) },
  lesson: { lesson: choice(LESSONS) },
  step: { step: between('whole', 0, MOST) },
  moment: { moment: between('whole', 0, MOST) },
  depth: { depth: between('number', 0, 1) },
  sizes: { sizes: (value) => (isRecord(value) && Object.keys(value).length > 0 ? null : { expected: 'sizes' }) },
  blank: { on: flag },
  ...Object.fromEntries(PLAIN.map((kind) => [kind, {}])),
}
export const KINDS: readonly string[] = Object.keys(FIELDS)

/** The last moment and the last step that there are now. */
export type Last = Partial<Record<'moment' | 'step', number>>

/** `last`: for the sentence; whether a number is beyond it is judged when its turn comes. */
export function readMessage(data: unknown, last: Last = {}): Read {
  const id = isRecord(data) && (typeof data.id === 'string' || typeof data.id === 'number') ? data.id : null
  const refuse = (code: string, about: Failure['data'] = {}): Read => ({ id, failure: { code, data: about } })
  if (!isRecord(data)) return refuse('not_object', { given: shown(data) })
  if (data.version !== VERSION) return refuse('version', { given: shown(data.version), version: VERSION })
  const { request } = data
  if (!isRecord(request)) return refuse('no_request', { given: shown(request) })
  const { kind } = request
  const fields = typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind] : undefined
  if (fields === undefined) return refuse('kind', { given: shown(kind), choices: KINDS.join(', ') })
  const wrong = wrongField(request, { kind: () => null, ...fields }) ?? (kind === 'sizes' ? wrongField(request.sizes as object, SIZES, false) : null)
  return wrong ? refuse(wrong.code, { kind: String(kind), ...wrong.data, ...boundNow(wrong, last) }) : { id, request: request as Request }
}

function boundNow({ data: { field } }: Failure, last: Last): Failure['data'] {
  const high = field === 'moment' || field === 'step' ? last[field] : undefined
  return high === undefined ? {} : { high }
}

/** `all`: every field has to be there. */
function wrongField(given: object, fields: Record<string, Check>, all = true): Failure | null {
  for (const name of Object.keys(given)) if (!Object.hasOwn(fields, name)) return { code: 'unknown_field', data: { field: shown(name), choices: Object.keys(fields).filter((one) => one !== 'kind').join(', ') } }
  for (const [field, check] of Object.entries(fields)) {
    const there = Object.hasOwn(given, field)
    if (!there && !all) continue
    const value = (given as Record<string, unknown>)[field]
    const wrong = check(value)
    if (wrong) return { code: !there ? 'missing' : typeof value === 'string' && !WORDED.includes(wrong.expected) ? 'field_text' : 'field', data: { field, given: shown(value), ...wrong } }
  }
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONGEST_SHOWN = 40

/** What was given, short enough for a sentence. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const written = String(value)
  return written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written
}
