/** The menu "Export" and what its items open. It opens as it comes: the click that asked for it has been made. */

import { Menu } from '@base-ui/react/menu'
import { useRef, useState } from 'react'
import type { ExportFormat } from '../../store/not-held.ts'
import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { LoadDialog } from './LoadDialog.tsx'
import { useTable } from './useTable.ts'
import { usePictures } from './usePictures.ts'
import './export.css'

const FORMATS = ['numbers', 'pytorch', 'keras', 'weights'] as const satisfies readonly ExportFormat[]

export function ExportMenu() {
  const say = useSay()
  const trigger = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState<ExportFormat | 'load' | null>(null)
  const nothing = useApp((app) => app.run.info === null || app.overview !== null)
  const dismiss = useApp((app) => app.actions.dismissExport)
  const pictures = usePictures()
  const saveTable = useTable()
  const close = () => {
    setAsked(null)
    dismiss()
    // The item that the dialog would give the focus back to has gone.
    trigger.current?.focus()
  }
  return (
    <>
      <Menu.Root defaultOpen modal={false}>
        <Menu.Trigger ref={trigger}>{say('top.export')}</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="export-positioner" sideOffset={4} align="end">
            <Menu.Popup className="export-menu">
              <Item name={say('export.svg')} onClick={pictures.svg} />
              <Item name={say('export.png')} onClick={pictures.png} />
              <Item name={say('export.csv')} disabled={saveTable === null} onClick={() => saveTable?.()} />
              <Menu.Separator className="export-line" />
              {FORMATS.map((format) => <Item key={format} name={say(`export.${format}`)} disabled={nothing} onClick={() => setAsked(format)} />)}
              <Menu.Separator className="export-line" />
              <Item name={say('export.load')} disabled={nothing} onClick={() => setAsked('load')} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {asked === 'load' && <LoadDialog onClose={close} />}
      {asked !== null && asked !== 'load' && <ExportDialog format={asked} onClose={close} />}
    </>
  )
}

function Item({ name, disabled = false, onClick }: { name: string; disabled?: boolean; onClick: () => void }) {
  return <Menu.Item className="export-item" disabled={disabled} onClick={onClick}>{name}</Menu.Item>
}
