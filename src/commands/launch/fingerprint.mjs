// @ts-check
// One short string that changes when anything changes that the built page is made from.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

const MADE_FROM = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]

/** @param {string} root @param {string} path @returns {string[]} files, sorted, with forward slashes */
function filesUnder(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, posix.join(path, name)))
}

/** @param {string} root the project's folder */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of MADE_FROM.flatMap((part) => filesUnder(root, part))) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
