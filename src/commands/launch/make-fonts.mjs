// @ts-check
// Cuts the page's two fonts down to the letters and signs that it can need, into an ignored folder, if that has not been done yet.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, installed } from './project.mjs'

/** Where they go; .gitignore names it. */
export const FONTS = join(ROOT, 'build/fonts')

/** First and last code point: ASCII, Latin, Greek, dashes and quotes, raised and lowered digits, arrows, mathematics, shapes. */
const RANGES = [[0x20, 0x7e], [0xa0, 0x17f], [0x391, 0x3c9], [0x2010, 0x2030], [0x2070, 0x209c], [0x2190, 0x21ff], [0x2200, 0x22ff], [0x25a0, 0x25ff]]
const TEXT = RANGES.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join('')

const SOURCES = {
  'sans.woff2': { file: 'inter-ui/variable/InterVariable.woff2', about: 'inter-ui/package.json', variationAxes: { opsz: 14, wght: { min: 400, max: 750 } } },
  'mono.woff2': { file: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2', about: '@fontsource/jetbrains-mono/package.json' },
}

/** What they are made from, as one short string. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify([SOURCES, RANGES]))
  for (const { about } of Object.values(SOURCES)) hash.update(readFileSync(installed(about)))
  return hash.digest('hex')
}

/** Makes what is missing. */
export async function makeFonts() {
  const stamp = join(FONTS, '.fingerprint')
  const made = fingerprint()
  const there = Object.keys(SOURCES).every((name) => existsSync(join(FONTS, name)))
  if (there && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  const { default: subset } = await import('subset-font')
  mkdirSync(FONTS, { recursive: true })
  for (const [name, { file, ...options }] of Object.entries(SOURCES)) {
    const bytes = await subset(readFileSync(installed(file)), TEXT, { targetFormat: 'woff2', ...options })
    // Written beside and moved: whoever reads meanwhile sees a whole font.
    const fresh = join(FONTS, `${process.pid}-${name}`)
    writeFileSync(fresh, bytes)
    renameSync(fresh, join(FONTS, name))
  }
  writeFileSync(stamp, made)
}
