/** The browser's entry: the page; with `?gallery` every figure at its named moments; with `?speaker=…` the speaker's window. */

import { start } from './app/start.tsx'
import { pairOf } from './windows/pair.ts'
import './theme/fonts.css'
import './theme/theme.css'

const root = document.getElementById('root')
if (root === null) throw new Error('No element #root')
const pair = pairOf(location.search)
if (pair !== null) void import('./app/speaker/start.tsx').then(({ startSpeaker }) => startSpeaker(root, pair))
else if (new URLSearchParams(location.search).has('gallery')) void import('./gallery/Gallery.tsx').then(({ openGallery }) => openGallery(root, location.search))
else void start(root)
