/** A modal dialog that is open for as long as it is drawn: Escape and a press beside it ask to close it, and the focus goes back to where it was. */

import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'

export interface DialogProps {
  className: string
  /** The id of its title. */
  labelledBy: string
  onClose: () => void
  /** Gets the focus afterwards, where what had it before will be gone. */
  back?: RefObject<HTMLElement | null>
  onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void
  children: ReactNode
}

/** Not by the event `close`: a browser sends that with a frame, and a page behind another window has none. */
export function Dialog({ className, labelledBy, onClose, back, onKeyDown, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const open = useRef(false)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const opener = back?.current
    open.current = true
    if (!dialog.open) dialog.showModal()
    return () => {
      open.current = false
      // While it is still in the document: this brings the focus back.
      dialog.close()
      opener?.focus()
    }
  }, [back])
  return (
    <dialog
      ref={ref}
      className={className}
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Some browsers do not ask before a second Escape closes it.
      onClose={() => open.current && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {children}
    </dialog>
  )
}
