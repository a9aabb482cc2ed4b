// @ts-check
// `npm start`: refuses an old Node, then hands over. It imports nothing that has to be installed.
import { nodeRefusal } from './launch/node-version.mjs'

const refusal = nodeRefusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  import('./launch/start-app.mjs')
    .then(function (module) {
      return module.startApp(process.argv.slice(2), process.env)
    })
    .then(function (code) {
      process.exitCode = code
    })
}
