/** What of the page's state the speaker's window mirrors, and what has changed of it since it was last told. Pure. */

import type { AppState } from '../store/state.ts'

const KEYS = [
  'lesson', 'overview', 'recipe', 'run', 'iteration', 'moments', 'pending', 'moment', 'position', 'playing', 'depth', 'layout', 'built', 'cut', 'camera', 'axes',
  'present', 'presenting', 'radius', 'cubePanel', 'panel', 'follow', 'selected', 'way', 'spine', 'theme', 'library', 'language', 'asked', 'letterKeys', 'textScale',
  'reducedMotion', 'link', 'mixup',
] as const
export type Mirrored = Pick<AppState, (typeof KEYS)[number] | 'snapshot'>

/** Bytes of numbers that are copied for a small picture; of larger batches there is none. */
const MOST_BYTES = 4_000_000

/** The parts that are not the same as `before`; all of them where nothing was told before. Numbers only while they are few. */
export function changedSince(before: AppState | null, now: AppState): Partial<Mirrored> {
  const part: Partial<Record<keyof Mirrored, unknown>> = {}
  for (const key of KEYS) if (before === null || before[key] !== now[key]) part[key] = now[key]
  if (before === null || before.snapshot !== now.snapshot) part.snapshot = bytesOf(now.snapshot) > MOST_BYTES ? null : now.snapshot
  return part as Partial<Mirrored>
}

function bytesOf(snapshot: AppState['snapshot']): number {
  return Object.values(snapshot?.tensors ?? {}).reduce((sum, { data }) => sum + data.byteLength, 0)
}
