// @ts-check
// What a request asks for, from its text alone: path segments, or a refusal. No files here.

/** @typedef {{ status: number, sentence: string }} Refusal */

export const NOT_FOUND = { status: 404, sentence: 'There is nothing at this address: the page is at /.' }
const BAD_ADDRESS = { status: 400, sentence: 'This address cannot be read: something is wrong with its % signs.' }
const BAD_METHOD = { status: 405, sentence: 'This server only gives out files: GET and HEAD are all it knows.' }

/**
 * @param {string | undefined} method
 * @param {string | undefined} url as it came over the wire
 * @returns {{ segments: string[], refusal?: undefined } | { refusal: Refusal, segments?: undefined }}
 */
export function readRequest(method, url) {
  if (method !== 'GET' && method !== 'HEAD') return { refusal: BAD_METHOD }
  const path = decoded((url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, ''))
  if (path === null || path.includes('\0')) return { refusal: BAD_ADDRESS }
  const segments = path.split('/').filter((segment) => segment !== '')
  // No "..", no hidden files, no Windows separators or drives: nothing in dist needs them.
  if (segments.some((segment) => segment.startsWith('.') || /[\\:]/.test(segment))) return { refusal: NOT_FOUND }
  if (path === '' || path.endsWith('/')) segments.push('index.html')
  return { segments }
}

/** @param {string} path @returns {string | null} */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
