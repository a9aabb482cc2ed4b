/** How a page and its speaker's window name their pair, so that several pairs do not mix. */

const PAIR = /^[a-z0-9]{8,24}$/

export const isPair = (text: unknown): text is string => typeof text === 'string' && PAIR.test(text)

/** Channels of the folder that the page is served from: others of the same host are others' business. */
export const channelOf = (folder: string, pair: string) => `unfold ${folder} speaker ${pair}`
export const lobbyOf = (folder: string) => `unfold ${folder} lobby`

/** The address's `?speaker=` of a speaker's window; null: it is none. */
export function pairOf(search: string): string | null {
  const pair = new URLSearchParams(search).get('speaker')
  return isPair(pair) ? pair : null
}
