// Draws a part of the page with a store of invented numbers.
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { AppContext } from '../../src/store/useApp.ts'
import type { AppState } from '../../src/store/state.ts'
import { SIZES, fakeApp } from './fake-app.ts'
import type { Sizes } from './fake-app.ts'

export function show(part: ReactNode, state: Partial<AppState> = {}, sizes: Sizes = SIZES) {
  const app = fakeApp(state, sizes, (does) => vi.fn(does))
  render(<AppContext value={app.store}>{part}</AppContext>)
  return { ...app, user: userEvent.setup() }
}
