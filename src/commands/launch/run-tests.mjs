// @ts-check
// What `npm test` does: install what is missing, run every stage even after one has failed, count, and say so in one line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onStop, runNode } from './child.mjs'
import { chromiumRefusal, ensureChromium } from './chromium.mjs'
import { installMissing } from './install.mjs'
import { chooseStages, groupsOf } from './stages.mjs'
import { addUp, summaryLine, tallyCheck, tallyTests } from './tally.mjs'

/** @typedef {import('./stages.mjs').Stage} Stage @typedef {import('./tally.mjs').Tally} Tally */

const INTERRUPTED = 130

/** @param {string} path @returns {import('./tally.mjs').Report | null} */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @param {string} folder for its report @param {boolean} [held] @returns {Promise<Tally>} */
async function runStage(stage, env, folder, held) {
  if (stage.kind === 'check') return tallyCheck(await runNode([stage.script, ...stage.args], { env, held }))
  const path = join(folder, `${stage.name}.json`)
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  // React refuses to be tested under NODE_ENV=production.
  const code = await runNode([stage.script, ...stage.args, ...reporting], { env: { ...env, NODE_ENV: 'test' } })
  return tallyTests(readReport(path), code)
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @param {string} folder @param {boolean} [held] its output @returns {Promise<Tally>} */
async function runPrepared(stage, env, folder, held = false) {
  if (!stage.browser) return runStage(stage, env, folder, held)
  const chromium = await ensureChromium(env, 'tests')
  if (chromium) return runStage(stage, { ...env, CHROMIUM: chromium }, folder)
  console.error(chromiumRefusal(env))
  return { passed: 0, failed: 1 }
}

/** @param {Stage[]} stages @param {NodeJS.ProcessEnv} env @param {string} folder @returns {Promise<Tally[]>} */
async function runAll(stages, env, folder) {
  const tallies = []
  for (const group of groupsOf(stages)) {
    console.log(`\n── ${group.map(({ name }) => name).join(', ')} ──`)
    tallies.push(...(await Promise.all(group.map((stage) => runOne(stage, env, folder, group.length > 1)))))
  }
  return tallies
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @param {string} folder @param {boolean} held @returns {Promise<Tally>} */
async function runOne(stage, env, folder, held) {
  const tally = await runPrepared(stage, env, folder, held)
  console.log(`${stage.name}: ${tally.passed} good, ${tally.failed} bad`)
  return tally
}

/** @param {Tally} tally @returns {number} the exit code */
function conclude(tally) {
  console.log(`\n${summaryLine(tally)}`)
  return tally.failed === 0 ? 0 : 1
}

/**
 * @param {string[]} args names of stages; none means all
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args, env) {
  const { stages, refusal } = chooseStages(args)
  if (refusal !== undefined) {
    console.error(refusal)
    return conclude({ passed: 0, failed: 1 })
  }
  const folder = mkdtempSync(join(tmpdir(), 'unfold-'))
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  onStop(() => (tidy(), INTERRUPTED))
  try {
    if (!(await installMissing())) return conclude({ passed: 0, failed: 1 })
    return conclude(addUp(await runAll(stages, env, folder)))
  } finally {
    tidy()
  }
}
