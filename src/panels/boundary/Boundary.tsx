/** Waits for a part of the page, and catches what fails in it: a sentence and a way back instead of a white page. */

import { Component, Suspense } from 'react'
import type { ReactNode } from 'react'
import { NotLoaded } from '../../load/piece.ts'
import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { NotThere } from './NotThere.tsx'
import './boundary.css'

export interface BoundaryProps {
  children: ReactNode
  /** What stands here until the part, or its words, are there. */
  fallback?: ReactNode
  /** The part lies over the page (a dialog, a menu), and so does what is said in its place, until it is closed. */
  onClose?: () => void
}

interface BoundaryState {
  failed: Error | null
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { children, fallback = null, onClose } = this.props
    const { failed } = this.state
    const goOn = () => this.setState({ failed: null })
    if (failed === null) return <Suspense fallback={fallback}>{children}</Suspense>
    if (failed instanceof NotLoaded) return <NotThere again={failed.again} onThere={goOn} onClose={onClose} />
    return <Broken message={failed.message} onReset={goOn} />
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
