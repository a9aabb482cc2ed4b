// Set up for tests in jsdom: readable matchers, and each test begins with an empty page.
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)
