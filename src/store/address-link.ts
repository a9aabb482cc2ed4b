/** The keys of a lesson link in an address: `hide`, `fix`, `origin`. */

import { Query } from './address-query.ts'
import { FIXABLE, HIDEABLE } from './link-state.ts'
import type { LinkState } from './link-state.ts'

const MOST_ORIGINS = 8

export function readLink(query: Query): LinkState {
  return { hide: query.names('hide', HIDEABLE), fix: query.names('fix', FIXABLE), origins: readOrigins(query) }
}

export function writeLink(parts: Map<string, string>, { hide, fix, origins }: LinkState): void {
  if (hide.length > 0) parts.set('hide', hide.join(','))
  if (fix.length > 0) parts.set('fix', fix.join(','))
  if (origins.length > 0) parts.set('origin', origins.join(','))
}

/** An address with what a link has decided so far, where it says nothing of it itself. Pages that may drive this one stay. */
export function keepLink(hash: string, link: LinkState): string {
  const query = new Query(hash)
  const parts = new Map<string, string>()
  writeLink(parts, link)
  const missing = [...parts].filter(([key]) => !query.has(key)).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return missing.length === 0 ? hash : `${hash}${hash.includes('?') ? '&' : '?'}${missing.join('&')}`
}

function readOrigins(query: Query): string[] {
  return query.list('origin', readOrigin).slice(0, MOST_ORIGINS)
}

/** `https://course.example` and its like, as browsers write them; undefined: no such origin. A path or `*` would allow more than it says. */
export function readOrigin(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#\s*]+\/?$/i.test(text) || !URL.canParse(text)) return undefined
  const { origin, username, password } = new URL(text)
  return username === '' && password === '' ? origin : undefined
}
