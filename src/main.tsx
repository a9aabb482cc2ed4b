/** The browser's entry: the page; with `?gallery` every figure at its named moments; with `?speaker=…` the speaker's window. */

import { start } from './app/start.tsx'
import { retried } from './load/retried.ts'
import { dropFailedStyles } from './load/styles.ts'
import { sayUnreached } from './load/unreached.ts'
import { pairOf } from './windows/pair.ts'
import './theme/fonts.css'
import './theme/theme.css'

const root = document.getElementById('root')
if (root === null) throw new Error('No element #root')
dropFailedStyles()
// In a frame with sandbox nothing would run, even where a host lets modules come: public/sandboxed.js has said so.
if (self.origin !== 'null') open(root)

function open(root: HTMLElement): void {
  const pair = pairOf(location.search)
  if (pair !== null) void retried(() => import('./app/speaker/start.tsx')).then(({ startSpeaker }) => startSpeaker(root, pair), () => sayUnreached(root))
  else if (new URLSearchParams(location.search).has('gallery')) void retried(() => import('./gallery/Gallery.tsx')).then(({ openGallery }) => openGallery(root, location.search), () => sayUnreached(root))
  else void start(root)
}
