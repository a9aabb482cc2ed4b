// Builds the pages of the bench command. TensorFlow.js only where it is installed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname
const pages = existsSync(join(here, 'node_modules/@tensorflow/tfjs-backend-wasm')) ? ['engine', 'tfjs'] : ['engine']

export default defineConfig({
  root: join(here, 'browser'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: join(here, '../../build/bench'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: pages.map((page) => join(here, `browser/${page}.html`)) },
  },
  worker: { format: 'es' },
})
