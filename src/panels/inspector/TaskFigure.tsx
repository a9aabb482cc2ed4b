/** The task: its data drawn as data, what is to be done, and the answers as far as they have been read. */

import { useMemo, useRef } from 'react'
import { DataPicture } from '../../figures/data/DataPicture.tsx'
import { useApp } from '../../store/useApp.ts'
import type { Say } from '../../text/catalogue.ts'
import type { Snapshot } from '../../trace/contract/tensors.ts'
import { twoPlaces } from '../marked.ts'
import { useSay } from '../text/useSay.ts'
import { useFigureRoom } from '../useFigureRoom.ts'
import { taskMarks } from './task-marks.ts'

export function TaskFigure() {
  // The tasks of the adding lesson and of the reviews are told in their texts.
  const wanted = useApp((app) => (app.lesson === 'modes' || app.recipe.task !== 'adding') && app.recipe.task !== 'reviews' && (app.snapshot === null || app.snapshot.data !== null))
  return wanted ? <BatchFigure /> : null
}

/** Measured when it comes, which may be later than the page. */
function BatchFigure() {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const room = useFigureRoom(place)
  const snapshot = useApp((app) => app.snapshot)
  const made = useApp((app) => app.moments.slice(0, app.moment + 1).filter(({ kind }) => kind === 'read').length)
  const step = useApp((app) => stepOf(app.moments[app.moment]))
  const follow = useApp((app) => app.follow)
  const task = snapshot?.data?.task
  const height = room.text * (task === 'reverse' || task === 'parity' ? 7.5 : 9)
  const marks = useMemo(() => (snapshot === null || room.width === 0 ? [] : taskMarks(say, snapshot, { made, follow, step }, { width: room.width, height, text: room.text })), [say, snapshot, made, follow, step, room, height])
  return (
    <div className="task-figure" ref={place}>
      {snapshot && task && (
        <DataPicture label={say('inspector.data.label')} marks={marks} room={{ ...room, height }}>
          {say(`inspector.data.do.${task}`)} {exampleWords(say, snapshot, follow ?? 0)}
        </DataPicture>
      )}
    </div>
  )
}

const stepOf = (moment: object | undefined) => (moment && 'step' in moment ? Number(moment.step) : 0)

/** What is not in the picture as a number. */
function exampleWords(say: Say, { data }: Snapshot, example: number): string {
  if (data?.task === 'rings') return ''
  if (data?.task === 'own' && data.examples[example]?.name) return say('inspector.data.named', { n: example + 1, name: data.examples[example].name })
  if (data?.task !== 'wave') return say('inspector.data.example', { n: example + 1 })
  const wave = data.examples[example]
  return say('inspector.data.wave', { n: example + 1, frequency: twoPlaces(wave?.frequency ?? 0), phase: twoPlaces(wave?.phase ?? 0) })
}
