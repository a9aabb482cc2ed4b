/** Batch 1 and batch 32 over the same data: updates counted, and both really trained, on copies. */

import { useRef, useState } from 'react'
import { EpochsChart } from '../../../figures/epochs/EpochsChart.tsx'
import type { Against } from '../../../figures/epochs/epochs-layout.ts'
import { UpdateStrip } from '../../../figures/epochs/UpdateStrip.tsx'
import { shortNumber } from '../../../marks/digits.ts'
import { EPOCHS } from '../../../store/cube-state.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import type { EpochsPartial } from '../../../trace/contract/cube-experiments.ts'
import { usePresentingType } from '../../stage/usePresentingType.ts'
import { Rich } from '../../text/Rich.tsx'
import { useFigureRoom } from '../../useFigureRoom.ts'
import { Radios } from '../../Radios.tsx'
import { fill, useWords } from './words.ts'

type Batch = '1' | '32'

/** Until it is known: the data are this many sequences where the network is not large. */
const USUAL = 512

export function BatchesPanel() {
  const words = useWords().batches
  const [batch, setBatch] = useState<Batch>('32')
  const [against, setAgainst] = useState<Against>('seen')
  const { result, failed } = useApp((app) => app.cube.epochs)
  // Then the room is fixed; else it is as high as what stands in it.
  const presenting = usePresentingType() > 0
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const N = result?.sequences ?? USUAL
  const rows = [1, 32].map((one) => ({ batch: one, name: one === 1 ? words.one : words.many, label: fill(words.stripWords, { n: N / one }) }))
  return (
    <>
      <p><Rich text={words.text} /></p>
      <div className="batches-controls">
        <Radios name={words.choose} value={batch} choices={[{ value: '1', label: words.one }, { value: '32', label: words.many }]} onChange={setBatch} />
        <TrainControls against={against} onAgainst={setAgainst} />
      </div>
      <div className="batches-room" ref={room}>
        {size.width > 0 && <UpdateStrip sequences={N} rows={rows} main={Number(batch)} width={size.width} text={size.text} label={words.strip} />}
        <p>{fill(batch === '1' ? words.chosen.one : words.chosen.many, { n: N / Number(batch), N })}</p>
        {failed && <p role="status">{words.failed}</p>}
        {result === null && !failed && <p className="soft">{words.ready}</p>}
        {result !== null && size.width > 0 && <Curves result={result} main={Number(batch)} against={against} room={{ width: size.width, height: presenting ? Math.max(size.text * 9, size.height - size.text * 5.5) : size.text * 9, text: size.text }} />}
      </div>
    </>
  )
}

function TrainControls({ against, onAgainst }: { against: Against; onAgainst: (against: Against) => void }) {
  const words = useWords().batches
  const { running, epochs } = useApp((app) => app.cube.epochs)
  const { trainEpochs, stopEpochs, setEpochs } = useActions()
  return (
    <>
      <button type="button" className="main" onClick={() => (running ? stopEpochs() : trainEpochs())}>{running ? words.stop : words.train}</button>
      <label className="field">
        <span>{words.epochs}</span>
        <select value={epochs} disabled={running} onChange={(event) => setEpochs(Number(event.target.value))}>
          {EPOCHS.map((value) => <option key={value} value={value}>{value}</option>)}
        </select>
      </label>
      <Radios name={words.against} value={against} choices={[{ value: 'seen', label: words.seen }, { value: 'updates', label: words.updates }]} onChange={onAgainst} />
    </>
  )
}

function Curves({ result, main, against, room }: { result: EpochsPartial; main: number; against: Against; room: { width: number; height: number; text: number } }) {
  const words = useWords().batches
  const optimizers = useApp((app) => app.recipe.optimizer)
  const { epochs, running } = useApp((app) => app.cube.epochs)
  const iteration = useApp((app) => app.iteration)
  const { sequences: N, seen, curves } = result
  const summary = fill(words.summary, summaryOf(result))
  return (
    <>
      <EpochsChart
        series={curves.map(({ batch, points }) => ({ batch, points, label: batch === 1 ? words.one : words.many }))}
        main={main}
        against={against}
        seen={running ? Math.max(seen, N * epochs) : Math.max(seen, 1)}
        room={room}
        label={fill(words.chart, { N })}
        summary={summary}
        axis={against === 'seen' ? words.seen : words.updates}
        number={(value) => (Number.isInteger(value) ? String(value) : shortNumber(value))}
      />
      <p role="status">{running ? '' : summary}</p>
      {curves.map(({ batch, notFinite }) => notFinite && <p key={batch}>{fill(words.stopped, { batch })}</p>)}
      <p className="soft">{fill(words.about, { iteration, optimizer: optimizers.name, rate: optimizers.rate })}</p>
    </>
  )
}

function summaryOf({ seen, curves }: EpochsPartial): Record<string, string | number> {
  const [one, many] = curves.map(({ batch, points }) => ({ updates: (points.at(-2) ?? 0) / batch, loss: shortNumber(points.at(-1) ?? 0, 4) }))
  return { seen, u1: one?.updates ?? 0, l1: one?.loss ?? '', u32: many?.updates ?? 0, l32: many?.loss ?? '' }
}
