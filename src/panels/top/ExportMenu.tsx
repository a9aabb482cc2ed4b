/** The menu "Export" and what its items open. It opens as it comes: the click that asked for it has been made. */

import { Menu } from '@base-ui/react/menu'
import { useRef, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { ExportDialog } from './ExportDialog.tsx'
import './export.css'

export function ExportMenu() {
  const say = useSay()
  const trigger = useRef<HTMLButtonElement>(null)
  const [numbers, setNumbers] = useState(false)
  const nothing = useApp((app) => app.run.info === null || app.overview !== null)
  const dismiss = useApp((app) => app.actions.dismissExport)
  const close = () => {
    setNumbers(false)
    dismiss()
    // The item that the dialog would give the focus back to has gone.
    trigger.current?.focus()
  }
  return (
    <>
      <Menu.Root defaultOpen modal={false}>
        <Menu.Trigger ref={trigger}>{say('export.menu')}</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="export-positioner" sideOffset={4} align="end">
            <Menu.Popup className="export-menu">
              <Menu.Item className="export-item" disabled={nothing} onClick={() => setNumbers(true)}>{say('export.numbers')}</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {numbers && <ExportDialog onClose={close} />}
    </>
  )
}
