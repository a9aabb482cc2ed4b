// Builds what the tests over all browsers put beside the page.
import { join } from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname

export default defineConfig({
  root: here,
  base: './',
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: join(here, '../../../build/browsers'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { watch: join(here, 'watch.ts'), engine: join(here, 'engine.html') },
      output: { entryFileNames: '[name].js' },
    },
  },
  worker: { format: 'es' },
})
