/** A dialog about one kind of file: its title, what the file is, and what can be done. */

import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

export interface FileDialogProps {
  title: string
  about: string
  onClose: () => void
  children: ReactNode
}

export function FileDialog({ title, about, onClose, children }: FileDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={id} onClose={onClose} onClick={(event) => event.target === event.currentTarget && onClose()}>
      <div className="export-inside">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
        {children}
      </div>
    </dialog>
  )
}
