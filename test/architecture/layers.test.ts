// The import rules bite: a small tree that breaks them is complained about, line by line, and one that keeps them is not.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeFiles, complaints, cruise } from '../../src/commands/launch/cruise.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function judge(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return complaints(await cruise(folder), codeFiles(folder))
}

test('a tree that keeps the rules', async () => {
  expect(
    await judge({
      'src/engine/spec.ts': 'export type Cell = "gru"\nexport const one = 1',
      'src/engine/model.ts': 'import { one } from "./spec.ts"\nexport const model = one',
      'src/trace/contract/tensors.ts': 'import type { Cell } from "../../engine/spec.ts"\nexport type Kept = Cell',
      'src/store/page.ts':
        'import type { Kept } from "../trace/contract/tensors.ts"\nimport { one } from "../engine/spec.ts"\nexport const page: [Kept?] = one ? [] : []',
      'src/marks/card.tsx': 'import { memo } from "react"\nexport const Card = memo(() => null)',
      'src/main.tsx':
        'import { createRoot } from "react-dom/client"\nimport { App } from "./app/app.tsx"\ncreateRoot(document.body).render(App())',
      'src/app/app.tsx': 'import { page } from "../store/page.ts"\nexport const App = () => page.length',
    }),
  ).toEqual([])
})

test('a tree that breaks them', async () => {
  const said = await judge({
    'src/engine/a.ts':
      'import { Card } from "../marks/card.tsx"\nimport * as d3 from "d3"\nimport { readFileSync } from "node:fs"\nexport const a = [Card, d3, readFileSync]',
    'src/engine/round.ts': 'import { trip } from "./trip.ts"\nexport const round = () => trip',
    'src/engine/trip.ts': 'import { round } from "./round.ts"\nexport const trip = () => round',
    'src/marks/card.tsx':
      'import type { Derived } from "../trace/derive/norms.ts"\nexport const Card = (d: Derived) => d',
    'src/trace/derive/norms.ts': 'export type Derived = number',
    'src/store/page.ts':
      'import { step } from "../tasks/adding.ts"\nimport type { Task } from "../tasks/adding.ts"\nimport { memo } from "react"\nexport const page = [step, memo] as unknown as Task',
    'src/tasks/adding.ts': 'export const step = 1\nexport type Task = number',
    'src/worker/client.ts': 'import { host } from "./host.ts"\nexport const client = host',
    'src/worker/host.ts': 'export const host = 1',
    'src/figures/loss/loss.tsx': 'import { profile } from "../profile/profile.tsx"\nexport const loss = profile',
    'src/figures/profile/profile.tsx': 'export const profile = 1',
    'src/panels/gone.tsx':
      'import { gone } from "./absent.tsx"\nimport { run } from "../commands/run.mjs"\nexport const panel = [gone, run]',
    'src/commands/run.mjs': 'export const run = 1',
    'src/misc/drawer.ts': 'import { step } from "../tasks/adding.ts"\nexport const drawer = step',
  })
  const rules = (from: string) =>
    said
      .filter((line) => line.startsWith(from))
      .map((line) => /"(.*)"/.exec(line)?.[1])
      .sort()
  expect(rules('src/engine/a.ts')).toEqual(['engine/ imports', 'engine/ node', 'engine/ packages'])
  expect(rules('src/engine/round.ts')).toEqual(['no cycles'])
  expect(rules('src/marks/card.tsx')).toEqual(['marks/ imports'])
  expect(rules('src/store/page.ts')).toEqual(['store/ packages', 'store/ run-time imports'])
  expect(rules('src/worker/client.ts')).toEqual(['worker/client imports'])
  expect(rules('src/figures/loss')).toEqual(['side charts alone'])
  expect(rules('src/panels/gone.tsx')).toEqual(['panels/ imports', 'panels/ unknown'])
  expect(rules('src/misc/drawer.ts')).toEqual(['no strangers'])
})

test('a cruise that saw nothing is no proof', () => {
  const nothing = { modules: [], summary: { violations: [] } }
  expect(complaints(nothing, ['src/engine/a.ts'])).toHaveLength(2)
  expect(complaints(nothing, [])).toHaveLength(1)
})
