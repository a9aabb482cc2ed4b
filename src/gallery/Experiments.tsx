/** The figures of the experiments with numbers from the engine: itemised losses, the four cells, clipping. `?gallery&experiment=cells` narrows it to one. */

import { useState } from 'react'
import { CellLosses } from '../figures/cell-losses/CellLosses.tsx'
import { GlobalClipBar, StepClipBars } from '../figures/clip-bars/ClipBars.tsx'
import { LogProfile } from '../figures/log-profile/LogProfile.tsx'
import type { LogSeries } from '../figures/log-profile/LogProfile.tsx'
import { Triangle } from '../figures/triangle/Triangle.tsx'
import type { TrianglePlace } from '../figures/triangle/Triangle.tsx'
import type { TintScale } from '../figures/triangle/triangle-layout.ts'
import { cellsNumbers, clippingNumbers, CELLS, itemisedNumbers } from './experiment-numbers.ts'

const SIZE = { width: 640, height: 260, text: 15 }
const LETTERS = { rnn_tanh: 't', rnn_relu: 'r', lstm: 'l', gru: 'g' }
const LOOKS = ['one', 'two', 'three', 'four'] as const

function Itemised({ steps, scale }: { steps: number; scale: TintScale }) {
  const [result] = useState(() => itemisedNumbers(steps))
  const [chosen, setChosen] = useState<TrianglePlace | null>({ row: 2, column: 1 })
  const values = result.triangles['dh.l0.fwd'] ?? new Float64Array(0)
  const strings = {
    label: 'Itemised', keys: 'Arrow keys', losses: 'loss at t', states: 'state at t', legend: '0 … largest',
    cell: ({ row, column }: TrianglePlace) => `loss at t = ${(result.reads[row] ?? 0) + 1}, state at t = ${column + 1}: ${values[row * result.steps + column] ?? 0}`,
  }
  return <Triangle values={values} reads={result.reads} columns={result.steps} scale={scale} chosen={chosen} size={SIZE} strings={strings} onChoose={setChosen} />
}

function Cells() {
  const [{ profiles, losses, until }] = useState(cellsNumbers)
  const series = CELLS.map((cell, i): LogSeries => ({ key: cell, kind: LOOKS[i] ?? 'one', letter: LETTERS[cell], label: cell, values: profiles[cell] }))
  const curves = CELLS.map((cell) => ({ key: cell, letter: LETTERS[cell], label: cell, points: losses[cell] }))
  return (
    <>
      <LogProfile series={series} size={SIZE} label="Four cells" summary="" time="t" />
      <CellLosses curves={curves} until={until} baseline={1 / 6} size={SIZE} label="Losses of the four cells" summary="" iterations="iteration" baselineWords="always the mean" />
    </>
  )
}

function Clipping() {
  const [result] = useState(clippingNumbers)
  const [shown] = result.stepClips
  if (!shown) return null
  return (
    <>
      <StepClipBars before={shown.before} after={shown.after} size={SIZE} label="Clipping at each step" summary="" time="t" bar={(step) => `t = ${step + 1}`} />
      <GlobalClipBar
        unclipped={result.unclipped} stepped={result.stepped} clipped={result.clipped} bound={result.bounds.global} size={{ ...SIZE, height: 110 }} label="Clipping of all" summary=""
        words={{ before: 'before', stepped: 'after the steps', after: 'after', bound: 'bound' }}
      />
    </>
  )
}

const NAMED = {
  itemised: () => <Itemised steps={8} scale="linear" />,
  'itemised-long': () => <Itemised steps={40} scale="log" />,
  cells: () => <Cells />,
  clipping: () => <Clipping />,
}

export function Experiments({ only }: { only: string | null }) {
  return Object.entries(NAMED).filter(([name]) => only === null || name === only).map(([name, figure]) => (
    <section key={name}>
      <h2><a href={`?gallery&experiment=${name}`}>{name}</a></h2>
      {figure()}
    </section>
  ))
}
