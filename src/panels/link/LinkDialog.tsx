/** Makes an address that starts at a moment, puts controls away and holds sizes; shows it live, with the frame for a page. */

import { useId, useState } from 'react'
import { readOrigin } from '../../store/address-link.ts'
import { addressOf } from '../../store/address-state.ts'
import { formatAddress } from '../../store/address.ts'
import { FIXABLE, HIDEABLE } from '../../store/link-state.ts'
import type { Fixable, LinkState } from '../../store/link-state.ts'
import type { AppState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { fill, message } from '../../text/catalogue.ts'
import { fieldName } from '../../text/corrections.ts'
import { LANGUAGES, LANGUAGE_NAMES } from '../../text/languages.ts'
import type { Language } from '../../text/languages.ts'
import { linkWords } from '../../text/link.ts'
import { FileDialog } from '../top/FileDialog.tsx'
import type { FileDialogOpened } from '../top/FileDialog.tsx'
import { useSay } from '../text/useSay.ts'
import { statusOf } from '../useStatus.ts'
import { CopyField } from './CopyField.tsx'
import { frameCode } from './frame-code.ts'
import '../top/export.css'
import './link.css'

const EXAMPLE = { en: './embedding.html', fr: './embedding.fr.html' } as const satisfies Record<Language, string>

export function LinkDialog({ onClose, back }: FileDialogOpened) {
  const say = useSay()
  const app = useApp((state) => state)
  const words = linkWords(app.language)
  const [moment, setMoment] = useState(app.moment)
  const [hide, setHide] = useState<LinkState['hide']>(app.link.hide)
  const [fix, setFix] = useState<LinkState['fix']>(app.link.fix)
  const [origins, setOrigins] = useState<LinkState['origins']>(app.link.origins)
  const [language, setLanguage] = useState(app.asked.language)
  const hash = formatAddress({ ...addressOf(app), moment, language, link: { hide, fix, origins } })
  const address = new URL(hash, window.location.href).href
  return (
    <FileDialog title={words.title} about={words.about} onClose={onClose} back={back}>
      <div className="link-dialog">
        <Start moment={moment} onChange={setMoment} />
        <Spoken language={language} onChange={setLanguage} />
        <Checks legend={words.hide} all={HIDEABLE} chosen={hide} name={(part) => words.parts[part]} onChange={setHide} />
        <Checks legend={words.fix} all={FIXABLE} chosen={fix} name={(field) => fill(words.held, { name: fieldName(app.language, field), value: valueOf(app, field) })} onChange={setFix} />
        <Origins origins={origins} onChange={setOrigins} />
        {app.run.kept !== null && <p>{words.here}</p>}
        <CopyField name={words.address} copy={words.copyAddress} text={address} />
        <CopyField name={words.frame} copy={words.copyFrame} text={frameCode(address, fill(words.frameTitle, { name: say('name'), lesson: say(`lessons.${app.lesson}`) }))} />
        <p className="export-buttons">
          <button type="button" onClick={onClose}>{words.close}</button>
          <a href={EXAMPLE[app.language]} target="_blank" rel="noreferrer">{words.example}</a>
        </p>
      </div>
    </FileDialog>
  )
}

/** Kinds of cell and mode by the names that Setup has for them. */
function valueOf({ recipe, language }: AppState, field: Fixable): string | number {
  const named = { cell: 'setup.cells', mode: 'modes.names' } as const
  return (field === 'cell' || field === 'mode' ? message(language, `${named[field]}.${recipe[field]}`) : undefined) ?? recipe[field]
}

function Start({ moment, onChange }: { moment: number; onChange: (moment: number) => void }) {
  const say = useSay()
  const app = useApp((state) => state)
  const words = linkWords(app.language)
  const last = Math.max(0, app.moments.length - 1)
  return (
    <label className="link-start">
      {words.starts}
      <input type="number" min={0} max={last} value={moment} onChange={({ target }) => onChange(Math.min(last, Math.max(0, Math.round(target.valueAsNumber) || 0)))} />
      <span>{statusOf({ ...app, moment, exercise: null }, say)}</span>
    </label>
  )
}

/** Where an address names no language, whoever opens it has that of the browser. */
function Spoken({ language, onChange }: { language: Language | null; onChange: (language: Language | null) => void }) {
  const words = linkWords(useApp((app) => app.language))
  return (
    <label className="link-start">
      {words.language}
      <select value={language ?? ''} onChange={({ target }) => onChange(LANGUAGES.find((one) => one === target.value) ?? null)}>
        <option value="">{words.browserLanguage}</option>
        {LANGUAGES.map((one) => <option key={one} value={one} lang={one}>{LANGUAGE_NAMES[one]}</option>)}
      </select>
    </label>
  )
}

interface ChecksProps<T extends string> {
  legend: string
  all: readonly T[]
  chosen: readonly T[]
  name: (one: T) => string
  onChange: (chosen: T[]) => void
}

/** Kept in the order of the address. */
function Checks<T extends string>({ legend, all, chosen, name, onChange }: ChecksProps<T>) {
  return (
    <fieldset className="link-checks">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one} className="check">
          <input type="checkbox" checked={chosen.includes(one)} onChange={({ target }) => onChange(all.filter((other) => (other === one ? target.checked : chosen.includes(other))))} />
          {name(one)}
        </label>
      ))}
    </fieldset>
  )
}

function Origins({ origins, onChange }: { origins: readonly string[]; onChange: (origins: string[]) => void }) {
  const words = linkWords(useApp((app) => app.language))
  const id = useId()
  const [typed, setTyped] = useState(origins.join(', '))
  const parts = typed.split(/[\s,]+/).filter((part) => part !== '')
  const wrong = parts.find((part) => readOrigin(part) === undefined)
  const type = (text: string) => {
    setTyped(text)
    onChange([...new Set(text.split(/[\s,]+/).map(readOrigin).filter((origin) => origin !== undefined))])
  }
  return (
    <div className="link-field">
      <label htmlFor={id}>{words.origin}</label>
      <input id={id} type="text" inputMode="url" autoComplete="off" spellCheck={false} value={typed} aria-invalid={wrong !== undefined} aria-describedby={`${id}-said`} onChange={({ target }) => type(target.value)} />
      <p id={`${id}-said`} className="link-hint" role="status" data-wrong={wrong !== undefined}>{wrong === undefined ? words.originHint : fill(words.originWrong, { given: wrong.slice(0, 40) })}</p>
    </div>
  )
}
