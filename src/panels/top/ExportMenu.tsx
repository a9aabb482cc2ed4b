/** The menu "Export" and what its items open. It opens as it comes: the click that asked for it has been made. */

import { Menu } from '@base-ui/react/menu'
import { useRef, useState } from 'react'
import { lazily } from '../../load/lazily.ts'
import type { ExportFormat } from '../../store/not-held.ts'
import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { ExportItem } from './ExportItem.tsx'
import { LoadDialog } from './LoadDialog.tsx'
import { useTable } from './useTable.ts'
import { usePictures } from './usePictures.ts'
import './export.css'

const WayTableItem = lazily(() => import('./WayTableItem.tsx').then((module) => module.WayTableItem))

const FORMATS = ['numbers', 'pytorch', 'keras', 'weights'] as const satisfies readonly ExportFormat[]

export function ExportMenu() {
  const say = useSay()
  const trigger = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState<ExportFormat | 'load' | null>(null)
  const nothing = useApp((app) => app.run.info === null || app.overview !== null)
  const dismiss = useApp((app) => app.actions.dismissExport)
  const pictures = usePictures()
  // The other parts of a review's way are words and tables, no drawing.
  const drawn = useApp(({ lesson, way }) => lesson !== 'reviews' || way === 'block' || way === 'fed')
  const reviews = useApp((app) => app.lesson === 'reviews')
  const close = () => {
    setAsked(null)
    dismiss()
  }
  // The item that a dialog would give the focus back to has gone.
  const dialog = { onClose: close, back: trigger }
  return (
    <>
      <Menu.Root defaultOpen modal={false}>
        <Menu.Trigger ref={trigger}>{say('top.export')}</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="export-positioner" sideOffset={4} align="end">
            <Menu.Popup className="export-menu">
              <ExportItem name={say('export.svg')} disabled={!drawn} onClick={pictures.svg} />
              <ExportItem name={say('export.png')} disabled={!drawn} onClick={pictures.png} />
              {reviews ? <Boundary fallback={<ExportItem name={say('export.csv')} disabled onClick={nothingYet} />}><WayTableItem /></Boundary> : <TableItem />}
              <Menu.Separator className="export-line" />
              {FORMATS.map((format) => <ExportItem key={format} name={say(`export.${format}`)} disabled={nothing} onClick={() => setAsked(format)} />)}
              <Menu.Separator className="export-line" />
              <ExportItem name={say('export.load')} disabled={nothing} onClick={() => setAsked('load')} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {asked === 'load' && <LoadDialog {...dialog} />}
      {asked !== null && asked !== 'load' && <ExportDialog format={asked} {...dialog} />}
    </>
  )
}

const nothingYet = () => undefined

function TableItem() {
  const say = useSay()
  const save = useTable()
  return <ExportItem name={say('export.csv')} disabled={save === null} onClick={() => save?.()} />
}
