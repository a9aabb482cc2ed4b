// Before the tests over all browsers: a copy of the current build with their own script in front, served; and what browsers are missing.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../../src/commands/launch/build-page.mjs'
import { serviceWorker } from '../../src/commands/launch/offline-plugin.mjs'
import { DIST, ROOT } from '../../src/commands/launch/project.mjs'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { BROWSERS } from '../support/driven/find.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the copy of the page is served, without a slash at the end; `watched/engine.html` is beside it. */
    watchedAddress: string
    /** The folder with that copy. */
    watchedFolder: string
  }
}

export default async function setup(project: TestProject) {
  for (const { open, missing } of BROWSERS) if (open === null) console.warn(`${missing}. Its tests are skipped.`)
  if (!(await buildIfStale())) throw new Error('There is no page to test: it does not build.')
  await build({ configFile: join(ROOT, 'test/browsers/pages/vite.config.mjs') })
  const folder = mkdtempSync(join(tmpdir(), 'unfold-browsers-'))
  copyWatched(folder)
  const server = await serveFolder(folder, [0])
  project.provide('watchedAddress', `http://localhost:${server.port}`)
  project.provide('watchedFolder', folder)
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The service worker refuses files that are not those of its list, so it gets a new list. */
function copyWatched(folder: string): void {
  cpSync(DIST, folder, { recursive: true })
  cpSync(join(ROOT, 'build/browsers'), join(folder, 'watched'), { recursive: true })
  const index = join(folder, 'index.html')
  const html = readFileSync(index, 'utf8')
  const first = html.indexOf('<script')
  if (first < 0) throw new Error('The built page has no script.')
  writeFileSync(index, `${html.slice(0, first)}<script type="module" src="./watched/watch.js"></script>${html.slice(first)}`)
  writeFileSync(join(folder, 'watched/blank.html'), '<!doctype html><title>Nothing</title><link rel="icon" href="data:," />')
  writeFileSync(join(folder, 'sw.js'), serviceWorker(folder))
}
