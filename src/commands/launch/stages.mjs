// @ts-check
// The stages of `npm test`, in order, as data.
import { installed } from './project.mjs'

/** beside: at the same time as the stage before it.
 * @typedef {{ name: string, kind: 'check' | 'tests', script: string, args: string[], browser?: boolean, beside?: boolean }} Stage */

const vitest = installed('vitest/vitest.mjs')

/** @type {Stage[]} */
export const STAGES = [
  { name: 'types', kind: 'check', script: installed('typescript/bin/tsc'), args: ['--noEmit', '--incremental', '--tsBuildInfoFile', 'build/types.tsbuildinfo'] },
  { name: 'lint', kind: 'check', script: installed('eslint/bin/eslint.js'), args: ['.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', 'build/eslint'], beside: true },
  { name: 'architecture', kind: 'check', script: 'src/commands/architecture.mjs', args: [], beside: true },
  { name: 'unit', kind: 'tests', script: vitest, args: ['run', '--project', 'node', '--project', 'jsdom'] },
  { name: 'build', kind: 'check', script: 'src/commands/build.mjs', args: [] },
  { name: 'size', kind: 'check', script: installed('size-limit/bin.js'), args: [] },
  { name: 'browser', kind: 'tests', script: vitest, args: ['run', '--project', 'browser'], browser: true },
]

/**
 * @param {string[]} names as given after `npm test --`; none means all
 * @returns {{ stages: Stage[], refusal?: undefined } | { refusal: string, stages?: undefined }}
 */
export function chooseStages(names) {
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown !== undefined) {
    return { refusal: `There is no stage "${unknown}": choose from ${STAGES.map((stage) => stage.name).join(', ')}.` }
  }
  return { stages: names.length === 0 ? STAGES : STAGES.filter((stage) => names.includes(stage.name)) }
}

/** What runs at the same time, in order. @param {Stage[]} stages @returns {Stage[][]} */
export function groupsOf(stages) {
  /** @type {Stage[][]} */
  const groups = []
  for (const stage of stages) {
    const last = groups.at(-1)
    if (stage.beside && last?.at(-1)?.kind === 'check') last.push(stage)
    else groups.push([stage])
  }
  return groups
}
