/** One request that the host has to answer: which of them wait for others, and how answers travel. */

import { buffersOf } from './client-buffers.ts'
import { failed } from './client-failure.ts'
import type { Answers, Kind, Request } from './protocol.ts'

export interface Job {
  id: number
  request: Request
  cancelled: boolean
}

/** While these are asked for, training goes on. */
export const ASIDE: readonly Kind[] = ['product', 'inside', 'explain', 'terms', 'export', 'weights', 'checkpoint']
/** These wait for nobody and hold nobody up, whatever else is done. */
export const BESIDE: readonly Kind[] = ['success', 'experiment', 'reviews', 'read']

/** Snapshots travel without a copy. */
export function transferOf(request: Request, answer: Answers[Kind]): Transferable[] {
  return request.kind === 'snapshot' || request.kind === 'preview' ? buffersOf((answer as Answers['snapshot' | 'preview']).snapshot) : []
}

/** What was asked for, or a refusal: there is no such thing. */
export function there<T>(value: T | null): T {
  if (value === null) throw failed('refused', { what: 'not_there' })
  return value
}
