/** `status.json`, which lies beside the prepared reviews: whether they are there, or on their way. Read by the page and by the commands. */

/** `none`: this page comes without them. */
export const STAGES = ['none', 'installing', 'reading', 'counting', 'writing', 'done', 'failed'] as const
export type Stage = (typeof STAGES)[number]

export interface ReviewsStatus {
  stage: Stage
  /** 0 … 1, of the whole preparation. */
  share: number
  version: number
  /** Length and checksum by name, once they are there. */
  files: Record<string, { bytes: number; checksum: number }>
}

/** Raised when a file's meaning changes: what an older program prepared is made anew. */
export const VERSION = 1

export function statusOf(stage: Stage, share: number, files: ReviewsStatus['files'] = {}): ReviewsStatus {
  return { stage, share, version: VERSION, files }
}

/** null: no such thing. */
export function readStatus(text: string): ReviewsStatus | null {
  try {
    const { stage, share, version, files } = JSON.parse(text) as Partial<ReviewsStatus>
    const sane = STAGES.includes(stage!) && typeof share === 'number' && typeof version === 'number' && typeof files === 'object' && files !== null
    return sane ? { stage: stage!, share, version, files } : null
  } catch {
    return null
  }
}
