/** The batch as the block that it is, then fed to the network step by step: the stage of the other lessons with the trained network's numbers. */

import { useEffect, useMemo } from 'react'
import { Stage } from '../../figures/stage/Stage.tsx'
import { useApp } from '../../store/useApp.ts'
import { countText } from '../../text/reviews.ts'
import { CAMERAS } from '../../trace/contract/camera.ts'
import { momentsOf } from '../../trace/contract/moments.ts'
import { stageStrings } from '../stage/stage-strings.ts'
import { useSay } from '../text/useSay.ts'
import { useStatus } from '../useStatus.ts'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { useStageType } from '../stage/useStageType.ts'
import { useReading } from './useReading.ts'
import { useRoom } from './useRoom.ts'
import { stepsOf } from './way-words.ts'

const BLOCK_AXES = 3

export function FedPart({ fed }: { fed: boolean }) {
  const say = useSayReviews()
  const sayPage = useSay()
  const status = useStatus()
  const way = useReviewsWay()
  const batch = useReviews((state) => state.batch)
  const library = useApp((app) => app.library)
  const position = useApp((app) => app.position)
  const still = useApp((app) => app.reducedMotion)
  const { room, size } = useRoom()
  const presenting = useStageType()
  const selected = useReviews((state) => state.selected)
  const hovered = useReviews((state) => state.hovered)
  useEffect(() => way.wantBatch(), [way])
  useEffect(() => () => way.select(null), [way, fed])
  const snapshot = batch?.snapshot ?? null
  const shape = snapshot?.shape
  const moments = useMemo(() => (shape ? momentsOf(shape) : []), [shape])
  const strings = useMemo(() => ({ ...stageStrings(sayPage, library, status), label: say(fed ? 'fed.label' : 'fed.block') }), [sayPage, say, library, status, fed])
  return (
    <>
    <div className="review-room" ref={room}>
      {snapshot === null && <p role="status">{say('waiting.batch')}</p>}
      {shape && size.width > 0 && (
        <Stage
          shape={shape} snapshot={snapshot} moments={moments} position={fed ? position : 0} depth={1} follow={batch?.own ?? null} lit={null} hovered={hovered} selected={selected} size={size}
          strings={strings} layout={fed ? 'folded' : 'block'} built={BLOCK_AXES} cut={null} camera={CAMERAS.depth} still={still} presenting={presenting}
          onHover={(cell) => way.hover(cell)} onSelect={(cell) => way.select(cell)}
        />
      )}
    </div>
    {fed && <FedWord />}
    </>
  )
}

/** Which of our words goes in at this moment. */
function FedWord() {
  const say = useSayReviews()
  const language = useApp((app) => app.language)
  const found = useReviews((state) => state.found)
  const step = useReading()
  if (found === null || step < 0) return null
  const index = found.row[step] ?? 0
  const place = stepsOf(found).indexOf(step)
  const word = place >= 0 ? say('fed.word', { word: found.words[place]?.word ?? '□', index: countText(language, index) }) : say(index === 1 ? 'fed.start' : 'fed.padding')
  return <p className="review-note">{say('fed.step', { word, t: step + 1 })}</p>
}
