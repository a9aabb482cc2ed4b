// @ts-check
// `npm run architecture`: does everything in src import only what the table in .dependency-cruiser.cjs allows?
import { codeFiles, complaints, cruise } from './launch/cruise.mjs'
import { ROOT } from './launch/project.mjs'

const files = codeFiles(ROOT)
const said = complaints(await cruise(ROOT), files)
for (const sentence of said) console.error(sentence)
console.log(`${files.length} files of src, ${said.length} complaints`)
process.exitCode = said.length === 0 ? 0 : 1
