/** The picture that the audience has, small: drawn as on a screen of 1280 × 600 and made smaller as a whole. Nothing in it can be used. */

import { useRef } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { OverviewPicture } from '../../panels/stage/OverviewPicture.tsx'
import { Picture } from '../../panels/stage/Picture.tsx'
import { TypeOfScreen } from '../../panels/stage/usePresentingType.ts'
import { useSize } from '../../panels/useSize.ts'
import type { AppStore } from '../../store/state.ts'
import { AppContext, useApp } from '../../store/useApp.ts'

const WIDTH = 1280
const HEIGHT = 600
/** px of type on such a screen. */
const TYPE = 24

export function Thumbnail({ store }: { store: StoreApi<AppStore> }) {
  const room = useRef<HTMLDivElement>(null)
  const { width } = useSize(room)
  return (
    <div className="thumbnail" ref={room} aria-hidden="true" inert style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
      <div className="thumbnail-screen" style={{ width: WIDTH, height: HEIGHT, transform: `scale(${width / WIDTH})` }}>
        <AppContext value={store}><TypeOfScreen value={TYPE}><Drawn /></TypeOfScreen></AppContext>
      </div>
    </div>
  )
}

function Drawn() {
  const overview = useApp((app) => app.overview)
  return overview === null ? <Picture named={false} /> : <OverviewPicture panels={overview} named={false} />
}
