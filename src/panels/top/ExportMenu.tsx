/** The menu "Export" and what its items open. It opens as it comes: the click that asked for it has been made. */

import { Menu } from '@base-ui/react/menu'
import { useRef, useState } from 'react'
import { lazily } from '../../load/lazily.ts'
import type { ExportFormat } from '../../store/not-held.ts'
import { useApp } from '../../store/useApp.ts'
import { exportWords } from '../../text/export.ts'
import { useSay } from '../text/useSay.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { ExportItem } from './ExportItem.tsx'
import { LoadDialog } from './LoadDialog.tsx'
import { PictureItems } from './PictureItems.tsx'
import { useTable } from './useTable.ts'
import { usePictures } from './usePictures.ts'
import './export.css'

const ReviewsItems = lazily(() => import('./ReviewsItems.tsx').then((module) => module.ReviewsItems))
const ReviewsLoadItem = lazily(() => import('./ReviewsLoadItem.tsx').then((module) => module.ReviewsLoadItem))
const ReviewsExportDialog = lazily(() => import('./ReviewsExportDialog.tsx').then((module) => module.ReviewsExportDialog))

const FORMATS = ['numbers', 'pytorch', 'keras', 'weights'] as const satisfies readonly ExportFormat[]

export function ExportMenu() {
  const say = useSay()
  const trigger = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState<ExportFormat | 'load' | null>(null)
  const { why } = exportWords(useApp((app) => app.language))
  const unopened = useApp((app) => app.run.info === null)
  const overview = useApp((app) => app.overview !== null)
  const dismiss = useApp((app) => app.actions.dismissExport)
  const reviews = useApp((app) => app.lesson === 'reviews')
  const none = overview ? why.overview : unopened ? why.coming : undefined
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
              {reviews ? <Boundary fallback={<ComingItems />}><ReviewsItems><ComingItems /></ReviewsItems></Boundary> : <StageItems none={none} />}
              <Menu.Separator className="export-line" />
              {FORMATS.map((format) => <ExportItem key={format} name={say(`export.${format}`)} disabled={!reviews && none !== undefined} why={none} onClick={() => setAsked(format)} />)}
              <Menu.Separator className="export-line" />
              {reviews ? <Boundary><ReviewsLoadItem none={none} onClick={() => setAsked('load')} /></Boundary> : <ExportItem name={say('export.load')} disabled={none !== undefined} why={none} onClick={() => setAsked('load')} />}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {asked === 'load' && <LoadDialog {...dialog} />}
      {asked !== null && asked !== 'load' && (reviews ? <Boundary fallback={null}><ReviewsExportDialog format={asked} {...dialog} /></Boundary> : <ExportDialog format={asked} {...dialog} />)}
    </>
  )
}

function StageItems({ none }: { none: string | undefined }) {
  const say = useSay()
  const words = exportWords(useApp((app) => app.language))
  const pictures = usePictures()
  const save = useTable()
  return (
    <>
      <PictureItems pictures={pictures} />
      <ExportItem name={say('export.csv')} disabled={save === null} why={none ?? words.why.later} onClick={() => save?.()} />
    </>
  )
}

/** While what knows the reviews is on its way. */
function ComingItems() {
  const say = useSay()
  return (['svg', 'png', 'csv'] as const).map((kind) => <ExportItem key={kind} name={say(`export.${kind}`)} disabled onClick={() => undefined} />)
}
