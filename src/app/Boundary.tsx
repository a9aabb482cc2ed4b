/** Catches what fails while drawing a part of the page: a sentence and a way back instead of a white page. */

import { Component, Suspense } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '../panels/text/useSay.ts'
import { useApp } from '../store/useApp.ts'

interface BoundaryState {
  failed: Error | null
}

export class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failed: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    // A part whose words are on their way is drawn when they are there.
    if (this.state.failed === null) return <Suspense fallback={null}>{this.props.children}</Suspense>
    return <Broken message={this.state.failed.message} onReset={() => this.setState({ failed: null })} />
  }
}

function Broken({ message, onReset }: { message: string; onReset: () => void }) {
  const say = useSay()
  const reset = useApp((app) => app.actions.reset)
  return (
    <div className="broken" role="alert">
      <p>{say('notes.broken', { message })}</p>
      <button
        type="button"
        onClick={() => {
          reset()
          onReset()
        }}
      >
        {say('top.reset')}
      </button>
    </div>
  )
}
