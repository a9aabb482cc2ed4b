// A copy of the project with single lines altered: for tests that ask what a mistake there would break.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, installed } from '../../src/commands/launch/project.mjs'

export interface AlteredTree {
  readonly folder: string
  /** Runs an installed program there; its exit code and what it printed. */
  run(program: string, ...args: string[]): { code: number | null; output: string }
  remove(): void
}

const NEEDED = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'test/support/longest-first.ts', 'test/golden']

export interface Alteration {
  file: string
  /** Has to stand exactly once in the file. */
  from: string
  to: string
}

/** Throws where there is not exactly one place to alter: the test would alter nothing. */
export function alteredTree(...alterations: Alteration[]): AlteredTree {
  const folder = mkdtempSync(join(tmpdir(), 'unfold-altered-'))
  for (const needed of NEEDED) cpSync(join(ROOT, needed), join(folder, needed), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  for (const { file, from, to } of alterations) alter(join(folder, file), from, to)
  return {
    folder,
    run(program, ...args) {
      const done = spawnSync(process.execPath, [installed(program), ...args], { cwd: folder, encoding: 'utf8', timeout: 120_000 })
      return { code: done.status, output: done.stdout + done.stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function alter(path: string, from: string, to: string): void {
  const parts = readFileSync(path, 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}.`)
  writeFileSync(path, parts.join(to))
}
