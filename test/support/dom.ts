// Set up for tests in jsdom: readable matchers, and each test begins with an empty page.
import { configure } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// What is lazily loaded comes late on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// jsdom has no modal dialogs. As where a page gets no frames, `close` is not told.
HTMLDialogElement.prototype.showModal = function showModal() { this.open = true }
HTMLDialogElement.prototype.close = function close() { this.open = false }
