/** The stage in its room. */

import { useMemo, useRef } from 'react'
import { Stage } from '../../figures/stage/Stage.tsx'
import { cellMaking } from '../../store/cell-making.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { USUAL_CAMERA, nameOfCamera, readCamera, usualCamera, writeCamera } from '../../trace/contract/camera.ts'
import type { Camera } from '../../trace/contract/camera.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { useSize } from '../useSize.ts'
import type { Size } from '../useSize.ts'
import { useStatus } from '../useStatus.ts'
import { useStageType } from './useStageType.ts'
import { usePattern } from './usePattern.ts'
import { useResize } from './useResize.ts'
import { SequenceStrip, STRIP_HEIGHT, useStageWindow } from './SequenceStrip.tsx'
import { timeFirst } from './time-first.ts'
import { stageStrings } from './stage-strings.ts'
import { useStageNotes } from './useStageNotes.ts'

/** `named`: it is the picture of the page, which links lead to. */
export function Picture({ named = true }: { named?: boolean }) {
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const window = useStageWindow(size)
  const left = window ? { width: size.width, height: Math.max(0, size.height - STRIP_HEIGHT - 4) } : size
  return (
    <div className="picture" ref={room} id={named ? 'stage' : undefined} tabIndex={-1}>
      {size.width > 0 && <LiveStage size={left} />}
      {window && <SequenceStrip width={size.width} window={window} />}
    </div>
  )
}

/** The same object as long as it is the same view. */
function useCamera(): Camera {
  const text = useApp((app) => app.camera)
  const order = useApp((app) => app.axes)
  return useMemo(() => (text === null ? undefined : readCamera(text)) ?? usualCamera(order), [text, order])
}

const cameraText = (camera: Camera) => (nameOfCamera(camera) === USUAL_CAMERA ? null : writeCamera(camera))

function LiveStage({ size }: { size: Size }) {
  const say = useSay()
  const status = useStatus()
  const library = useApp((app) => app.library)
  const shape = useApp(shapeOf)
  const state = {
    snapshot: useApp((app) => app.snapshot),
    moments: useApp((app) => app.moments),
    position: useApp((app) => app.position),
    depth: useApp((app) => app.depth),
    follow: useApp((app) => app.follow),
    lit: useApp((app) => app.lit),
    hovered: useApp((app) => app.hovered),
    selected: useApp((app) => app.selected),
    still: useApp((app) => app.reducedMotion),
    layout: useApp((app) => app.layout),
    built: useApp((app) => app.built),
    cut: useApp((app) => app.cut),
    camera: useCamera(),
  }
  const presenting = useStageType()
  const notes = useStageNotes()
  const actions = useActions()
  const onTurn = useMemo(() => (camera: Camera) => actions.setCamera(cameraText(camera)), [actions])
  const resize = useResize()
  const toggle = usePattern()
  const held = useApp((app) => app.link.fix)
  const fillable = toggle !== undefined
  const order = useApp((app) => (app.lesson === 'cube' ? app.axes : 'btd'))
  // The sentence of the moment changes with every batch; the words of the parts do not, and are not said again.
  const strings = useMemo(() => {
    const usual = stageStrings(say, library, '', fillable)
    return order === 'tbd' ? timeFirst(say, usual) : usual
  }, [say, library, fillable, order])
  if (shape === null) return null
  return (
    <Stage
      {...state}
      shape={shape}
      size={size}
      strings={strings}
      description={status === '' ? undefined : say('stage.description', { status })}
      presenting={presenting}
      notes={notes}
      onHover={actions.hover}
      onSelect={actions.select}
      onOpenArrow={actions.openProduct}
      onOpenCell={(cell) => cellMaking(cell) && actions.openInside(cell)}
      onResizeAxis={resize}
      heldAxes={held}
      onDepth={actions.setDepth}
      onToggle={toggle}
      onTurn={onTurn}
    />
  )
}
