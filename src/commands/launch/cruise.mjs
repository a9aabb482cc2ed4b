// @ts-check
// Runs dependency-cruiser over a folder's src, and judges its answer: one that saw too little proves nothing.
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, installed } from './project.mjs'

/**
 * @typedef {{ source: string, dependencies: unknown[] }} SeenModule
 * @typedef {{ from: string, to: string, rule: { name: string, severity: string }, comment?: string }} Violation
 * @typedef {{ modules: SeenModule[], summary: { violations: Violation[] } }} Cruise
 */

const MEGABYTES = 256 * 1024 * 1024

/** @param {string} folder that holds src @returns {Promise<Cruise>} */
export function cruise(folder) {
  const script = installed('dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(ROOT, '.dependency-cruiser.cjs')
  const args = [script, '--config', config, '--output-type', 'json', 'src']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: MEGABYTES }, (error, stdout, stderr) => {
      // Its exit code counts violations; only an answer that is not JSON is a failure of the tool.
      try {
        resolve(JSON.parse(stdout))
      } catch {
        reject(new Error(stderr || error?.message || 'dependency-cruiser gave no answer'))
      }
    })
  })
}

// A language of its own, which the tool is told to leave out.
const ASSEMBLY = 'src/engine/kernels/simd/assembly/'

/** @param {string} folder that holds src @returns {string[]} its code, as "src/…" */
export function codeFiles(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith(ASSEMBLY))
}

/**
 * @param {Cruise} answer
 * @param {string[]} files on disk: each has to have been seen (with the wrong TypeScript none is, and nothing is violated)
 * @returns {string[]} sentences; none if all is well
 */
export function complaints(answer, files) {
  const seen = new Map(answer.modules.map((module) => [module.source, module.dependencies.length]))
  const unseen = files.filter((file) => !seen.has(file))
  const imports = files.reduce((sum, file) => sum + (seen.get(file) ?? 0), 0)
  const said = answer.summary.violations.map(({ from, to, rule }) => `${from} → ${to}: against "${rule.name}"`)
  if (unseen.length > 0) said.push(`dependency-cruiser did not see ${unseen.length} files, such as ${unseen[0]}.`)
  if (files.length === 0 || imports === 0)
    said.push('dependency-cruiser saw no imports at all: is TypeScript a version it knows?')
  return said
}
