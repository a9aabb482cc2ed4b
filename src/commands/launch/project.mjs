// @ts-check
// Where the project stands on this machine, and where its installed programs are.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the built page goes. */
export const DIST = join(ROOT, 'dist')

/** @param {string} path of a script inside node_modules, such as "vite/bin/vite.js" */
export const installed = (path) => join(ROOT, 'node_modules', path)
