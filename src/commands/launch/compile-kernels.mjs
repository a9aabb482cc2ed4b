// @ts-check
// Compiles the SIMD kernels (AssemblyScript) into an ignored folder, if their sources have changed since: two modules,
// one that rounds the same everywhere and one with relaxed multiply-add.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { ROOT, installed } from './project.mjs'

const SOURCES = join(ROOT, 'src/engine/kernels/simd/assembly')

/** Where the modules go; .gitignore names it. */
export const KERNELS = join(ROOT, 'build/kernels')

const FEATURES = { 'simd.wasm': 'simd', 'simd-relaxed.wasm': 'simd,relaxed-simd' }
// Memory comes from outside, nothing is allocated inside, and nothing can fail there: no runtime, no checks, no abort.
// What they read from memory lies behind their working memory (product.ts).
const SETTINGS = ['-O3', '--runtime', 'stub', '--noAssert', '--importMemory', '--memoryBase', '254464', '--use', 'abort=', '--enable']

const compiler = installed('assemblyscript/bin/asc.js')

/** What the modules are made from, as one short string. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify([FEATURES, SETTINGS]))
  hash.update(readFileSync(installed('assemblyscript/package.json')))
  for (const name of readdirSync(SOURCES).sort()) hash.update(`${name}\0`).update(readFileSync(join(SOURCES, name)))
  return hash.digest('hex')
}

/** @param {string} stamp a file @param {string} made */
function isCompiled(stamp, made) {
  if (!Object.keys(FEATURES).every((name) => existsSync(join(KERNELS, name)))) return false
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === made
}

/** @param {string} name @param {string} features @returns {Promise<boolean>} */
async function compile(name, features) {
  // Written beside and moved: whoever reads meanwhile, or compiles at the same time, sees a whole module.
  const fresh = join(KERNELS, `${process.pid}-${name}`)
  const code = await runNode([compiler, join(SOURCES, 'index.ts'), '-o', fresh, ...SETTINGS, features])
  if (code === 0) renameSync(fresh, join(KERNELS, name))
  else rmSync(fresh, { force: true })
  return code === 0
}

/** @returns {Promise<boolean>} whether both modules are there and new */
export async function compileKernels() {
  const stamp = join(KERNELS, '.fingerprint')
  const made = fingerprint()
  if (isCompiled(stamp, made)) return true
  mkdirSync(KERNELS, { recursive: true })
  for (const [name, features] of Object.entries(FEATURES)) {
    if (await compile(name, features)) continue
    console.error('The SIMD kernels could not be compiled: AssemblyScript says why above.')
    return false
  }
  writeFileSync(stamp, made)
  return true
}
