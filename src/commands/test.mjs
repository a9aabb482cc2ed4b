// @ts-check
// `npm test`: refuses an old Node, then hands over. It imports nothing that has to be installed.
import { nodeRefusal } from './launch/node-version.mjs'

const refusal = nodeRefusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
} else {
  import('./launch/run-tests.mjs')
    .then(function (module) {
      return module.runTests(process.argv.slice(2), process.env)
    })
    .then(function (code) {
      process.exitCode = code
    })
}
