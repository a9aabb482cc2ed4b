/** What the page knows of data of one's own, and what can be asked for, as types. */

import { SEPARATORS, WHENS } from '../data/choices.ts'
import type { Choices, Reading } from '../data/choices.ts'
import { SAMPLES } from '../data/sample-names.ts'
import type { Failure } from '../worker/protocol.ts'

// The panel offers these.
export { SAMPLES, SEPARATORS, WHENS }

/** What the page knows of data of one's own. */
export interface OwnState {
  /** The panel beside the picture. */
  open: boolean
  reading: boolean
  /** What was last asked to be read. */
  asked: { name: string; choices: Choices } | null
  /** It is what is on the stage, only read otherwise. */
  again: boolean
  /** Why it could not be; what was shown before stays. */
  trouble: Failure | null
  /** What is on the stage. */
  shown: { id: string; name: string; sample: boolean; choices: Choices; reading: Reading } | null
}

export interface OwnActions {
  openOwn(open: boolean): void
  /** Reads a file, whatever is in it. */
  readFile(file: Blob & { name?: string }): void
  readText(text: string): void
  readSample(name: string): void
  /** Reads the same once more, otherwise. */
  rereadOwn(part: Partial<Choices>): void
  /** Data, choices and address as one file. */
  saveOwn(): void
}

export const NO_OWN: OwnState = { open: false, reading: false, asked: null, again: false, trouble: null, shown: null }
