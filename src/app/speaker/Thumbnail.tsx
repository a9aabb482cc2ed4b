/** The picture that the audience has, small: drawn as on a screen of 1280 × 600 and made smaller as a whole. Nothing in it can be used. */

import type { StoreApi } from 'zustand/vanilla'
import { OverviewPicture } from '../../panels/stage/OverviewPicture.tsx'
import { Picture } from '../../panels/stage/Picture.tsx'
import { TypeOfScreen } from '../../panels/stage/usePresentingType.ts'
import type { AppStore } from '../../store/state.ts'
import { AppContext, useApp } from '../../store/useApp.ts'
import { SmallScreen } from './SmallScreen.tsx'

const WIDTH = 1280
const HEIGHT = 600
/** px of type on such a screen. */
const TYPE = 24

export function Thumbnail({ store }: { store: StoreApi<AppStore> }) {
  return (
    <SmallScreen width={WIDTH} height={HEIGHT}>
      <AppContext value={store}><TypeOfScreen value={TYPE}><Drawn /></TypeOfScreen></AppContext>
    </SmallScreen>
  )
}

function Drawn() {
  const overview = useApp((app) => app.overview)
  return overview === null ? <Picture named={false} /> : <OverviewPicture panels={overview} named={false} />
}
