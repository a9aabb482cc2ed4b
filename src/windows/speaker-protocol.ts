/** What the page and its speaker's window tell each other over the channel of their pair: types only. */

import type { Failure } from '../worker/protocol.ts'
import type { Mirrored } from './mirror.ts'
import type { MirroredReviews } from './mirror-reviews.ts'
import type { Id, Request } from './protocol.ts'

export type FromSpeaker =
  /** Every second, and when the window is looked at: which state it has (0: none). */
  | { from: 'speaker'; have: number }
  | { from: 'speaker'; id: Id; request: Request }
  /** It is being closed or reloaded. */
  | { from: 'speaker'; left: true }

/** `page`: a name for this life of the page, so that two pages on one channel are told apart. */
export type FromPage =
  /** A sign of life: states are counted from 1. */
  | { from: 'page'; page: string; number: number }
  /** `whole`, or only what has changed since the state before; `reviews`: of one review's way, where its lesson has been open. */
  | { from: 'page'; page: string; number: number; whole: boolean; state: Partial<Mirrored>; reviews?: Partial<MirroredReviews> }
  | { from: 'page'; page: string; id: Id; failure: Failure | null }
  /** It is being closed or reloaded. */
  | { from: 'page'; page: string; left: true }
  /** A page asks whether another one has the channel; whoever has it says so. */
  | { from: 'page'; page: string; takes: true }
  | { from: 'page'; page: string; taken: true }

/** In the lobby, which all pages and speaker's windows of one address share: a page looks for windows that have lost theirs. */
export type InLobby = { seeks: true } | { lost: string }
