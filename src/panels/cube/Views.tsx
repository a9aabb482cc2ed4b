/** Three views of the block; dragging it or the arrow keys give all others. */

import { CAMERA_NAMES, CAMERAS, USUAL_CAMERA, nameOfCamera, readCamera, writeCamera } from '../../trace/contract/camera.ts'
import type { CameraName } from '../../trace/contract/camera.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { TurnWords } from '../../text/turn.ts'

export function Views({ words }: { words: TurnWords }) {
  const text = useApp((app) => app.camera)
  const depth = useApp((app) => app.depth)
  const { setCamera, setDepth } = useActions()
  // Where time is the first axis the usual view has it into the page: it is the view with depth all the same.
  const name = depth === 0 ? 'front' : text === null ? USUAL_CAMERA : nameOfCamera(readCamera(text) ?? CAMERAS[USUAL_CAMERA])
  const turn = (to: CameraName) => {
    setCamera(to === USUAL_CAMERA ? null : writeCamera(CAMERAS[to]))
    // A flat chart has nothing to turn.
    if (to !== 'front' && depth < 1) setDepth(1)
  }
  return (
    <div className="views" role="group" aria-label={words.views}>
      {CAMERA_NAMES.map((one) => (
        <button key={one} type="button" aria-pressed={name === one} aria-description={words.viewAbout[one]} onClick={() => turn(one)}>{words.view[one]}</button>
      ))}
    </div>
  )
}
