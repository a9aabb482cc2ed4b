/** Every figure at named moments, for looking at. Opened by `?gallery`; a query narrows it to one picture. */

import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../theme/fonts.css'
import '../theme/theme.css'
import './gallery.css'
import { Experiments } from './Experiments.tsx'
import { Overview } from '../figures/stage/overview/Overview.tsx'
import { LAYOUTS } from '../figures/stage/layouts/layout-at.ts'
import { Stage } from '../figures/stage/Stage.tsx'
import { CAMERAS, USUAL_CAMERA, readCamera } from '../trace/contract/camera.ts'
import { CUT_AXES } from '../trace/contract/cut.ts'
import type { Cut } from '../trace/contract/cut.ts'
import { findMoment, momentsOf } from '../trace/contract/moments.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'
import { snapshotFor } from './numbers.ts'
import type { ShapeOptions } from './shapes.ts'
import { galleryStrings } from './strings.ts'
import { useOutside } from './outside.ts'

type Shape = Snapshot['shape']

/** feed3, read, loss, back5, update, data, or a number; `~0.4` adds a fraction. */
function positionOf(name: string, moments: Moment[], shape: Shape): number {
  const [base = '', fraction = '0'] = name.split('~')
  const [, kind = '', step] = /^([a-z]*)(\d*)$/.exec(base) ?? []
  const index = kind === '' ? Number(step) : findMoment(moments, kind as Moment['kind'], step ? Number(step) - 1 : kind === 'read' ? shape.schedule.reads.at(-1) : undefined)
  return Math.max(0, index) + Number(fraction)
}

function optionsFrom(query: URLSearchParams): ShapeOptions {
  const number = (key: string) => (query.has(key) ? Number(query.get(key)) : undefined)
  return {
    batch: number('B'), steps: number('T'), features: number('D'), hidden: number('H'), outputs: number('K'), layers: number('layers'),
    directions: (number('dirs') as 1 | 2 | undefined) ?? 1, cell: (query.get('cell') as ShapeOptions['cell']) ?? undefined, mode: (query.get('mode') as ShapeOptions['mode']) ?? undefined,
    lengths: query.has('lengths') ? query.get('lengths')?.split(',').map(Number) : null,
  }
}

function One({ query }: { query: URLSearchParams }) {
  const [snapshot, setSnapshot] = useState(() => snapshotFor(optionsFrom(query)))
  const { shape } = snapshot
  const [moments] = useState(() => momentsOf(shape))
  const [size] = useState(() => ({ width: Number(query.get('w') ?? 700), height: Number(query.get('h') ?? 500) }))
  const [depth, setDepth] = useState(Number(query.get('depth') ?? 1))
  const [position, setPosition] = useState(() => positionOf(query.get('at') ?? 'feed3', moments, shape))
  const [camera, setCamera] = useState(() => readCamera(query.get('camera') ?? '') ?? CAMERAS[USUAL_CAMERA])
  useOutside({ setPosition, setDepth, setSnapshot, setCamera })
  const follow = query.has('follow') ? Number(query.get('follow')) : null
  return (
    <Stage
      shape={shape} snapshot={query.has('empty') ? null : snapshot} moments={moments} position={position} depth={depth} follow={follow} lit={(query.get('lit') as 'batch' | null) ?? null}
      hovered={null} selected={null} size={size} strings={galleryStrings} presenting={query.has('presenting') ? 24 : 0} onDepth={setDepth} still={query.has('still')}
      layout={LAYOUTS.find((name) => name === query.get('layout')) ?? 'chart'} built={Number(query.get('built') ?? 3)} cut={cutFrom(query.get('cut'))} camera={camera} onTurn={setCamera}
    />
  )
}

/** `time2`: the third timestep. */
function cutFrom(text: string | null): Cut | null {
  const [, axis, index] = /^([a-z]+)(\d+)$/.exec(text ?? '') ?? []
  const known = CUT_AXES.find((name) => name === axis)
  return known ? { axis: known, index: Number(index) } : null
}

const MODES = [
  { mode: 'one_to_one', steps: 1 }, { mode: 'one_to_many', steps: 3 }, { mode: 'many_to_one', steps: 3 }, { mode: 'many_to_many_encdec', steps: 5 }, { mode: 'many_to_many_synced', steps: 3 },
] as const

/** The five modes on one sheet; `overview=2.4` is the common clock. */
function Modes({ query }: { query: URLSearchParams }) {
  const [depth, setDepth] = useState(Number(query.get('depth') ?? 0))
  const [panels] = useState(() => MODES.map((mode, index) => {
    const snapshot = snapshotFor({ batch: 3, features: 2, hidden: 4, outputs: 3, ...mode })
    const title = `${index + 1} ${mode.mode.replaceAll('_', ' ')}`.slice(0, 22)
    return { key: mode.mode, shape: snapshot.shape, moments: momentsOf(snapshot.shape), snapshot, title, caption: ['X (3, 3, 2) → Y (3, 3, 3)', 'an image, its class'], label: title }
  }))
  const size = { width: Number(query.get('w') ?? 1026), height: Number(query.get('h') ?? 560) }
  return <Overview panels={panels} position={Number(query.get('overview'))} depth={depth} size={size} strings={galleryStrings} pull="Pull" onOpen={() => undefined} onDepth={setDepth} />
}

/** Front, depth and corner, small and as large as the Keras example; taken apart. */
const CUBE = 'at=data&layout=block&still&mode=many_to_many_synced'
const BLOCKS = [
  ...['front', 'depth', 'corner'].flatMap((camera) => ['B=6&T=8&D=3', 'B=32&T=100&D=128'].map((sizes) => `${CUBE}&camera=${camera}&${sizes}`)),
  ...['batch2', 'time2', 'features1'].map((cut) => `${CUBE}&cut=${cut}&B=6&T=8&D=3`), `${CUBE}&camera=corner&B=100&T=55&D=2`, `${CUBE}&B=2&T=3&D=1`,
]

const NAMED = ['at=data', 'at=feed3', 'at=feed3&depth=0', 'at=feed3&depth=0.5', 'at=feed3~0.4', 'at=read', 'at=loss', 'at=back5', 'at=back3~0.7', 'at=update', 'T=55&B=100&at=feed20', 'mode=many_to_many_synced&at=loss', ...BLOCKS]

function All() {
  return (
    <main className="gallery">
      {NAMED.map((name) => (
        <section key={name}>
          <h2><a href={`?gallery&${name}`}>{name}</a></h2>
          <One query={new URLSearchParams(name)} />
        </section>
      ))}
      <Experiments only={null} />
    </main>
  )
}

export function openGallery(root: HTMLElement, search: string) {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  if (theme) document.documentElement.dataset.theme = theme
  createRoot(root).render(<StrictMode>{query.has('experiment') ? <main className="gallery"><Experiments only={query.get('experiment')} /></main> : query.has('overview') ? <Modes query={query} /> : query.has('at') ? <One query={query} /> : <All />}</StrictMode>)
}
