/** A dialog about one kind of file: its title, what the file is, and what can be done. */

import { useId } from 'react'
import type { ReactNode, RefObject } from 'react'
import { Dialog } from '../dialog/Dialog.tsx'

/** What every such dialog is opened with. */
export interface FileDialogOpened {
  onClose: () => void
  /** Has opened it, and gets the focus afterwards. */
  back: RefObject<HTMLElement | null>
}

interface FileDialogProps extends FileDialogOpened {
  title: string
  about: string
  children: ReactNode
}

export function FileDialog({ title, about, onClose, back, children }: FileDialogProps) {
  const id = useId()
  return (
    <Dialog className="export-dialog" labelledBy={id} onClose={onClose} back={back}>
      <div className="export-inside">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
        {children}
      </div>
    </Dialog>
  )
}
