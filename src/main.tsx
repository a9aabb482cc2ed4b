/** The browser's entry: the page, or with `?gallery` every figure at its named moments. */

import { start } from './app/start.tsx'
import './theme/fonts.css'
import './theme/theme.css'

const root = document.getElementById('root')
if (root === null) throw new Error('No element #root')
if (new URLSearchParams(location.search).has('gallery')) void import('./gallery/Gallery.tsx').then(({ openGallery }) => openGallery(root, location.search))
else void start(root)
