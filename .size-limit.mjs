// What the page may weigh, gzipped; read by size-limit after a build. react-dom alone is 65 kB of the first screen.
import { readFileSync } from 'node:fs'
import { firstScreenFiles } from './src/commands/launch/first-screen.mjs'

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'))

/** What the first screen says, in one language. */
const WORDS = ['src/text/en/page.ts', 'src/text/en/lesson-modes.ts']

export default [
  { name: 'first screen', path: firstScreenFiles(manifest, WORDS).map((file) => `dist/${file}`), limit: '130 kB', gzip: true },
  { name: 'worker', path: 'dist/assets/worker-*.js', limit: '40 kB', gzip: true },
]
