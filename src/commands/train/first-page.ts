/** `npm run train -- --first-page`: trains the networks of the first page as their addresses say, and writes their weights into the project. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { MODES } from '../../engine/spec.ts'
import type { ModeName } from '../../engine/spec.ts'
import { packed } from '../../run/first-page/first-page.ts'
import { PANEL_ITERATIONS, panelRecipe } from '../../run/recipe-modes.ts'
import { createRun } from '../../run/run.ts'
import { ROOT } from '../launch/project.mjs'

const FILE = join(ROOT, 'src', 'run', 'first-page', 'weights.ts')

const HEAD = `/** Weights of the first page's networks, written by \`npm run train -- --first-page\`: float32 in the order of the model's parameters, base64. */

import type { ModeName } from '../../engine/spec.ts'

`

export function writeFirstPage(set: KernelSet): void {
  const lines = MODES.map((mode) => `  ${mode}: '${trained(mode, set)}',\n`)
  writeFileSync(FILE, `${HEAD}export const FIRST_PAGE: Record<ModeName, string> = {\n${lines.join('')}}\n`)
  console.log(`${FILE}: ${MODES.length} networks after ${PANEL_ITERATIONS} updates.`)
}

function trained(mode: ModeName, set: KernelSet): string {
  const run = createRun(panelRecipe(mode), { set })
  while (run.iteration < PANEL_ITERATIONS) run.step()
  return packed(run.model.parameters.map(({ value }) => value))
}
