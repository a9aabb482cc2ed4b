/** The lines of the menu "Export" that save a picture. */

import { useSay } from '../text/useSay.ts'
import { ExportItem } from './ExportItem.tsx'
import type { Pictures } from './usePictures.ts'

/** `why`: there is none, and this is why. */
export function PictureItems({ pictures, why }: { pictures: Pictures; why?: string }) {
  const say = useSay()
  return (['svg', 'png'] as const).map((kind) => <ExportItem key={kind} name={say(`export.${kind}`)} disabled={why !== undefined} why={why} onClick={pictures[kind]} />)
}
