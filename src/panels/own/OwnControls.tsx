/** What was guessed about the data, each guess with a control that changes it. Changing one reads the same data again. */

import { useActions, useApp } from '../../store/useApp.ts'
import { SEPARATORS, WHENS } from '../../store/own-state.ts'
import type { OwnState } from '../../store/own-state.ts'
import { fill } from '../../text/catalogue.ts'
import { ownWords } from '../../text/own.ts'
import type { OwnWords } from '../../text/own.ts'
import { Choice } from '../Choice.tsx'

type Choices = NonNullable<OwnState['asked']>['choices']
type Reading = NonNullable<OwnState['shown']>['reading']

export function OwnControls() {
  const words = ownWords(useApp((app) => app.language))
  const own = useApp((app) => app.own)
  const choices = own.trouble ? own.asked?.choices : own.shown?.choices
  const reading = readingOf(own)
  if (!choices || (reading === null && own.trouble === null)) return null
  return (
    <div className="own-controls" role="group" aria-label={words.how}>
      <FormControls words={words} choices={choices} reading={reading} />
      {reading && <RoleControls words={words} choices={choices} reading={reading} />}
    </div>
  )
}

/** Of data that could not be read at all only the form can be told otherwise; of those on the stage, everything. */
function readingOf({ trouble, shown, again }: OwnState): Reading | null {
  return shown && (trouble === null || again) ? shown.reading : null
}

interface ControlsProps<R> {
  words: OwnWords
  choices: Choices
  reading: R
}

/** What separates, decimals, names; of JSON what a row is. */
function FormControls({ words, choices, reading }: ControlsProps<Reading | null>) {
  const { values } = words
  const csv = reading?.format !== 'json'
  return (
    <>
      {csv && <Guess field="separator" words={words} now={reading?.separator && values.separators[reading.separator]} chosen={choices.separator} options={SEPARATORS.map((value) => ({ value, label: values.separators[value] }))} />}
      {csv && <Guess field="decimal" words={words} now={reading && values.decimals[reading.decimal]} chosen={choices.decimal} options={(['.', ','] as const).map((value) => ({ value, label: values.decimals[value] }))} />}
      {csv && <Guess field="header" words={words} now={reading && values.header[`${reading.header}`]} chosen={choices.header} options={[true, false].map((value) => ({ value, label: values.header[`${value}` as 'true' | 'false'] }))} />}
      {reading?.rows && <Guess field="rows" words={words} now={values.rows[reading.rows]} chosen={choices.rows} options={(['steps', 'sequences'] as const).map((value) => ({ value, label: values.rows[value] }))} />}
    </>
  )
}

/** Usual lengths of a piece. */
const PIECES = [5, 10, 20, 24, 30, 50, 100]

/** Which column is what, and what is asked for. */
function RoleControls({ words, choices, reading }: ControlsProps<Reading>) {
  const { values } = words
  const columns = reading.columns.map(({ name }, value) => ({ value, label: name }))
  const steps = (count: number) => fill(values.steps, { count })
  const pieces = [...new Set([...PIECES, ...(reading.pieces === null ? [] : [reading.pieces])])].sort((a, b) => a - b)
  return (
    <>
      <Guess field="sequence" words={words} now={reading.sequence === null ? values.none : columns[reading.sequence]?.label} chosen={choices.sequence} options={[{ value: 'none' as const, label: values.none }, ...columns]} />
      <Guess field="pieces" words={words} now={reading.pieces === null ? values.whole : steps(reading.pieces)} chosen={choices.pieces} options={[{ value: 'whole' as const, label: values.whole }, ...pieces.map((value) => ({ value, label: steps(value) }))]} />
      <Guess field="target" words={words} now={columns[reading.target]?.label} chosen={choices.target} options={columns.filter(({ value }) => value !== reading.sequence)} />
      <Guess field="when" words={words} now={values.when[reading.when]} chosen={choices.when} options={WHENS.map((value) => ({ value, label: values.when[value] }))} />
      <Features words={words} reading={reading} />
      <Also words={words} reading={reading} />
      <Flag field="standardise" words={words} on={reading.standardise} />
      <Flag field="holdOut" words={words} on={reading.holdOut} />
    </>
  )
}

interface GuessProps<F extends keyof Choices> {
  field: F
  words: OwnWords
  /** In words: what was taken. */
  now: string | null | undefined
  chosen: Choices[F]
  options: { value: NonNullable<Choices[F]>; label: string }[]
}

/** The first option is the guess, and says what it is. */
function Guess<F extends 'separator' | 'decimal' | 'header' | 'rows' | 'sequence' | 'pieces' | 'target' | 'when'>({ field, words, now, chosen, options }: GuessProps<F>) {
  const { rereadOwn } = useActions()
  const guess = { value: '', label: fill(words.guess, { value: chosen === null ? (now ?? '…') : '…' }) }
  const choose = (value: string) => rereadOwn({ [field]: value === '' ? null : options[Number(value)]?.value } as Partial<Choices>)
  const at = chosen === null ? '' : String(options.findIndex(({ value }) => value === chosen))
  return <Choice name={words.fields[field as keyof OwnWords['fields']]} value={at} choices={[guess, ...options.map(({ label }, i) => ({ value: String(i), label }))]} onChange={choose} />
}

function Flag({ field, words, on }: { field: 'standardise' | 'holdOut'; words: OwnWords; on: boolean }) {
  const { rereadOwn } = useActions()
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => rereadOwn({ [field]: event.target.checked })} />
      {words.fields[field]}
    </label>
  )
}

/** As many outputs as a recipe can have. */
const MOST_OUTPUTS = 16

/** A box for each further column of numbers that can be asked for beside the first. */
function Also({ words, reading: { columns, target, also, sequence } }: { words: OwnWords; reading: Reading }) {
  const { rereadOwn } = useActions()
  const others = columns.flatMap(({ name, kind }, column) => (kind === 'number' && column !== sequence && column !== target ? [{ name, column }] : []))
  if (columns[target]?.kind !== 'number' || others.length === 0) return null
  const toggle = (column: number) => rereadOwn({ also: also.includes(column) ? also.filter((one) => one !== column) : [...also, column].sort((a, b) => a - b) })
  return (
    <fieldset className="own-features">
      <legend>{words.fields.also}</legend>
      {others.map(({ name, column }) => (
        <label key={column} className="check">
          <input type="checkbox" checked={also.includes(column)} disabled={!also.includes(column) && also.length >= MOST_OUTPUTS - 1} onChange={() => toggle(column)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** A box for each column of numbers. */
function Features({ words, reading }: { words: OwnWords; reading: Reading }) {
  const { rereadOwn } = useActions()
  const { columns, features, sequence } = reading
  const toggle = (column: number) => rereadOwn({ features: features.includes(column) ? features.filter((one) => one !== column) : [...features, column].sort((a, b) => a - b) })
  return (
    <fieldset className="own-features">
      <legend>{words.fields.features}</legend>
      {columns.map(({ name, kind }, column) => kind === 'number' && column !== sequence && (
        <label key={column} className="check">
          <input type="checkbox" checked={features.includes(column)} disabled={features.length === 1 && features[0] === column} onChange={() => toggle(column)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
