/** A mix-up under the stage while presenting: one of its lines, in large type. */

import type { ReactNode } from 'react'
import { mixupOf } from '../../lessons/mixups.ts'
import { Counted } from '../../panels/text/Counted.tsx'
import { Rich } from '../../panels/text/Rich.tsx'
import { MIXUPS } from '../../store/mixup-state.ts'
import type { MixupName } from '../../store/mixup-state.ts'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { MIXUP_LINES, mixupWords } from '../../text/mixups.ts'
import { ExerciseAsk } from '../present/ExerciseAsk.tsx'
import { usePlace } from '../present/usePlace.ts'
import { usePosition } from '../present/usePosition.ts'
import { useMixupValues } from './useMixupValues.ts'

export function MixupLine({ name, buttons }: { name: MixupName; buttons: ReactNode }) {
  const words = mixupWords(useApp((app) => app.language))
  const part = useApp((app) => app.presenting.part)
  const position = usePosition(usePlace())
  const values = useMixupValues()
  const line = MIXUP_LINES[part]
  const entry = words.list[name]
  const index = MIXUPS.indexOf(name)
  return (
    <>
      <div className="present-text" role="status">
        {line === undefined ? <ExerciseAsk kind={mixupOf(name).exercise[0]} at={index} /> : <p><Rich text={fill(line === 'think' ? `*${entry.title}* ${entry.think}` : entry[line], values)} /></p>}
      </div>
      <div className="present-corner">
        {buttons}
        <h1 className="present-title">{line === undefined ? words.question : words[line]}</h1>
        <p className="present-position"><Counted text={position} /></p>
      </div>
    </>
  )
}
