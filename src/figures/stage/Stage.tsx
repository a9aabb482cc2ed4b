/** The picture: one batch on its way through the network, at any instant between two moments. It draws, points and reports gestures.
 *  Keyboard: one tab stop. Enter goes to the current slab; then the arrow keys go from part to part, Enter on an arrow opens its product,
 *  Enter on a slab chooses it and goes to its cells (arrow keys again), + and − change its units or features, < and > the batch, Escape goes one level out. Outside, ← → are the page's. */

import { useId, useMemo, useState } from 'react'
import '../../marks/marks.css'
import './stage.css'
import { CAMERAS, turned } from '../../trace/contract/camera.ts'
import type { Camera } from '../../trace/contract/camera.ts'
import type { Cut } from '../../trace/contract/cut.ts'
import type { Moment } from '../../trace/contract/moments.ts'
import type { ArrowRef, Summing } from '../../trace/contract/product.ts'
import type { Axis, CellRef, Snapshot } from '../../trace/contract/tensors.ts'
import { FaceCanvas } from './faces/FaceCanvas.tsx'
import { heavyRows, onCanvas } from './faces/heavy.ts'
import { Handles } from './Handles.tsx'
import type { StageNotes } from './notes/stage-notes.ts'
import { Overlay } from './Overlay.tsx'
import { showsNumbers } from './numbers.ts'
import { PartView } from './PartView.tsx'
import type { Drawing } from './PartView.tsx'
import type { LayoutName } from './layouts/layout-at.ts'
import type { Shape, Size } from './parts.ts'
import type { StageStrings } from './strings.ts'
import { useDrag } from './useDrag.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useNoted } from './notes/useNoted.ts'
import { usePicture } from './usePicture.ts'
import { usePointer } from './usePointer.ts'
import { useTurned } from './useTurned.ts'


export interface StageProps {
  shape: Shape
  /** null while the numbers are on their way: the picture is drawn empty. */
  snapshot: Snapshot | null
  moments: Moment[]
  /** k: moment k. Between k and k + 1 the motion to moment k + 1 is under way. */
  position: number
  /** 0 the flat chart … 1 the batch opened into the page. */
  depth: number
  /** The example that is followed, from 0; null: none. */
  follow: number | null
  /** Everything that carries this axis is marked. */
  lit: Axis | null
  hovered: CellRef | null
  selected: CellRef | null
  size: Size
  strings: StageStrings
  /** In place of the strings' own: it follows the batch, so that the strings can stay the same. */
  description?: string
  /** The chart, or the same parts folded; the block is the input alone. */
  layout?: LayoutName
  /** Axes of the block, and what is cut out of it. */
  built?: number
  cut?: Cut | null
  /** What a panel points out; null: nothing. */
  notes?: StageNotes | null
  /** From where the block is looked at. */
  camera?: Camera
  /** Size of type in px while presenting; 0: as usual. */
  presenting?: number
  /** Reduced motion: another network is there at once. */
  still?: boolean
  onHover?(cell: CellRef | null): void
  onSelect?(cell: CellRef | null): void
  onOpenArrow?(arrow: ArrowRef, summing: Summing): void
  /** A number that is chosen already is chosen again: its inside is wanted. */
  onOpenCell?(cell: CellRef): void
  /** Dragging the edge of the current slab: a wish, not yet within bounds. */
  onResizeAxis?(axis: 'batch' | 'features' | 'hidden', count: number, held?: boolean): void
  /** Axes that have no handle to drag. */
  heldAxes?: readonly string[]
  onDepth?(depth: number): void
  /** A slot is to be filled, or an input or output left empty. Without it slots do nothing. */
  onToggle?(row: 'x' | 'y', step: number): void
  /** The block is pulled round, or turned with the arrow keys. */
  onTurn?(camera: Camera): void
}

export function Stage(props: StageProps) {
  const { depth, size, strings, snapshot, follow, hovered, selected, lit } = props
  const described = useId()
  const { drawn, parts, frame, moving, drag } = useStagePicture(props)
  const wished = props.camera ?? CAMERAS.depth
  const onTurnBy = (across: number, down: number) => props.onTurn?.(turned(wished, across, down))
  const { root, focus, focused, onKeyDown, onFocus, onBlur } = useKeyboard(parts, { ...props, onTurnBy })
  const pointer = usePointer(parts, follow ?? 0, props)
  const noted = useNoted(props.notes)
  const heavy = useMemo(() => heavyRows(frame), [frame])
  const litWeights = pointer.pointed.weights ?? (hovered?.step === null ? hovered.tensor : null)
  const bare = useMemo((): Drawing => ({ snapshot: null, strings, depth, follow, litWeights, heavy, signs: frame.measures.signs }), [strings, depth, follow, litWeights, heavy, frame.measures.signs])
  const drawing = useMemo((): Drawing => ({ ...bare, snapshot }), [bare, snapshot])
  const painted = drawn.filter(({ part }) => onCanvas(part, heavy) && !(part.kind === 'card' && part.look === 'empty'))
  return (
    <figure className="stage" aria-label={strings.label} aria-describedby={described} style={{ width: size.width, height: size.height }}>
      <figcaption className="visually-hidden" id={described}>{props.description ?? strings.description}</figcaption>
      {painted.length > 0 && <FaceCanvas drawn={painted} snapshot={snapshot} depth={depth} shown={follow ?? 0} size={size} />}
      <svg
        ref={root} width={size.width} height={size.height} className={classOf(pointer.pointed.active, drag.dragging, props.onTurn !== undefined && parts.some(({ kind }) => kind === 'box'))} role="group" aria-label={strings.instructions} tabIndex={0}
        onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur} onPointerDown={drag.onPointerDown} onPointerUp={drag.onPointerUp} onPointerCancel={drag.onPointerCancel} onPointerLeave={pointer.onPointerLeave}
        onPointerMove={(event) => drag.onPointerMove(event) || pointer.onPointerMove(event)} onClick={(event) => drag.swallows() || pointer.onClick(event)}
      >
        <Hatch />
        <Pointed noted={noted} under parts={parts} shape={props.shape} />
        {drawn.map((one) => <PartView key={one.part.id} {...one} drawing={showsNumbers(one.part) && !onCanvas(one.part, heavy) ? drawing : bare} />)}
        <Overlay parts={parts} hovered={hovered} selected={selected} lit={lit} focus={focus} focused={focused} strings={strings} snapshot={snapshot} />
        <Pointed noted={noted} under={false} parts={parts} shape={props.shape} />
        {props.onResizeAxis && !moving && <Handles parts={parts} near={pointer.pointed.part ?? focus?.part ?? null} strings={strings} held={props.heldAxes} onResize={props.onResizeAxis} />}
      </svg>
    </figure>
  )
}

interface PointedProps {
  noted: ReturnType<typeof useNoted>
  under: boolean
  parts: ReturnType<typeof usePicture>['parts']
  shape: Shape
}

/** What a panel points out, under or over the parts. */
function Pointed({ noted, under, ...picture }: PointedProps) {
  if (noted === null) return null
  const Layer = under ? noted.NotesUnder : noted.NotesOver
  return <Layer notes={noted.notes} {...picture} />
}

/** The parts at this instant, with the block as far turned and taken apart as it is. */
function useStagePicture(props: StageProps) {
  const { cut = null, still = false, camera, onTurn } = props
  const [dragging, setDragging] = useState(false)
  const turn = useTurned({ ...(camera && { camera }), cut, still, dragging })
  const picture = usePicture({ ...props, ...turn })
  const drag = useDrag({ parts: picture.parts, camera: turn.camera, onTurn, dragging, setDragging })
  return { ...picture, drag }
}

const classOf = (active: boolean, dragging: boolean, turnable: boolean) => ['stage-picture', active && 'is-active', turnable && 'is-turnable', dragging && 'is-turning'].filter(Boolean).join(' ')

function Hatch() {
  return (
    <defs>
      <pattern id="unfold-hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0,0V5" className="hatch-line" />
      </pattern>
    </defs>
  )
}
