// @ts-check
// The film reviews for the dev server, at the path at which `npm start` serves them.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REVIEWS_CACHE, REVIEWS_PATH } from './project.mjs'
import { mediaType } from './static-server.mjs'

/** A plugin for Vite. @returns {import('vite').Plugin} */
export function serveReviews() {
  return {
    name: 'film-reviews',
    configureServer(server) {
      server.middlewares.use(`/${REVIEWS_PATH}/`, (request, response, next) => {
        const name = (request.url ?? '').replace(/[?#].*$/, '').slice(1)
        // One plain file name: nothing outside the folder, nothing hidden.
        const file = /^[a-z]+[.][a-z]+$/.test(name) ? readFile(join(REVIEWS_CACHE, name)) : Promise.reject(new Error('no such name'))
        file.then(
          (bytes) => response.writeHead(200, { 'Content-Type': mediaType(name), 'Content-Length': bytes.length, 'Cache-Control': 'no-cache' }).end(bytes),
          // What comes with the page: a status that says that there are none.
          () => next(),
        )
      })
    },
  }
}
