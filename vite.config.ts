// How Vite builds and serves the page, and how vitest finds the tests.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileKernels } from './src/commands/launch/compile-kernels.mjs'
import { serveReviews } from './src/commands/launch/dev-reviews.mjs'
import { makeFonts } from './src/commands/launch/make-fonts.mjs'
import { offline } from './src/commands/launch/offline-plugin.mjs'
import { policy } from './src/commands/launch/policy-plugin.mjs'
import { LongestFirst } from './test/support/longest-first.ts'

const SECOND = 1000

// Page, dev server and tests all come by here, and all need the modules and the fonts.
if (!(await compileKernels())) throw new Error('Without the SIMD kernels there is nothing to serve or test.')
await makeFonts()

export default defineConfig({
  // Relative addresses, so that dist works from any folder of any host.
  base: './',
  plugins: [react(), serveReviews(), policy(), offline()],
  build: {
    target: 'es2022',
    // The size budget reads which files the first screen needs from it.
    manifest: true,
    sourcemap: false,
    // Browsers without it load the parts of a lazy chunk a little later, no more.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Only drawing has styles and things to do when it is loaded: of other modules what nobody uses stays out, tables and all.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(engine|data|tasks|run|trace|export|exercises|lessons|store|text|windows|worker\/(client|protocol))/, sideEffects: false }] },
      output: {
        // What the page needs at once in one file, which packs better than forty.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  worker: {
    format: 'es',
    // The size budget finds the worker by this name.
    rolldownOptions: { output: { entryFileNames: 'assets/worker-[name]-[hash].js' } },
  },
  server: { host: 'localhost' },
  test: {
    // One fewer than there are cores would be one, on the two of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/browsers/**', 'test/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['test/support/words.ts'],
          testTimeout: 60 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/**/*.dom.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/browsers/**'],
          setupFiles: ['test/support/words.ts', 'test/support/dom.ts'],
          testTimeout: 20 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/browser-setup.ts'],
          // One Chromium and one server for all; each test has a window of its own.
          maxWorkers: 2,
          // Below a test's own time, so that its failure says what did not come.
          expect: { poll: { timeout: 15 * SECOND } },
          retry: 0,
          testTimeout: 60 * SECOND,
          // A build of its own, on a busy machine.
          hookTimeout: 180 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          environment: 'node',
          include: ['test/browsers/**/*.test.ts'],
          globalSetup: ['test/browsers/setup.ts'],
          fileParallelism: false,
          retry: 0,
          testTimeout: 180 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
    ],
  },
})
