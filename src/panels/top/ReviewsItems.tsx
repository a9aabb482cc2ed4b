/** The picture and the table of the lesson of the film reviews, of what is open there, as lines of the menu "Export". */

import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { tableToCsv } from '../../figures/table/tsv.ts'
import type { ReviewsWay } from '../../store/reviews.ts'
import type { LabPanel, ReviewsLab } from '../../store/reviews-lab-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { exportWords } from '../../text/export.ts'
import { labSay } from '../../text/reviews-lab.ts'
import { labTable } from '../reviews/lab/lab-table.ts'
import { useLoadedLab } from '../reviews/lab/useLab.ts'
import { useWaySave } from '../reviews/numbers/useWaySave.ts'
import { useLoadedReviews } from '../reviews/useReviews.ts'
import { ExportItem } from './ExportItem.tsx'
import { PictureItems } from './PictureItems.tsx'
import { usePictures } from './usePictures.ts'
import { useSay } from '../text/useSay.ts'

/** `children`: until both are there. */
export function ReviewsItems({ children }: { children: ReactNode }) {
  const way = useLoadedReviews()
  const lab = useLoadedLab()
  return way && lab ? <Loaded way={way} lab={lab} /> : children
}

function Loaded({ way, lab }: { way: ReviewsWay; lab: ReviewsLab }) {
  const words = exportWords(useApp((app) => app.language))
  const part = useApp((app) => app.way)
  const panel = useStore(lab.store, (state) => state.panel)
  const drawn = useStore(way.store, (state) => state.found !== null)
  const pictures = usePictures(`unfold-reviews-${panel ?? part}`)
  return (
    <>
      <PictureItems pictures={pictures} why={panel !== null || drawn ? undefined : words.why.coming} />
      {panel === null ? <WayTable way={way} /> : <PanelTable lab={lab} panel={panel} />}
    </>
  )
}

function WayTable({ way }: { way: ReviewsWay }) {
  const say = useSay()
  const words = exportWords(useApp((app) => app.language))
  const save = useWaySave(way)
  return <ExportItem name={say('export.csv')} disabled={save === null} why={words.why.later} onClick={() => save?.()} />
}

function PanelTable({ lab, panel }: { lab: ReviewsLab; panel: LabPanel }) {
  const say = useSay()
  const language = useApp((app) => app.language)
  const { download } = useActions()
  const table = labTable(panel, useStore(lab.store), labSay(language))
  const save = () => table && download({ name: `unfold-reviews-${table.name}.csv`, type: 'text/csv', body: tableToCsv(table, { ...table, corner: '' }) })
  return <ExportItem name={say('export.csv')} disabled={table === null} why={exportWords(language).why.coming} onClick={save} />
}
