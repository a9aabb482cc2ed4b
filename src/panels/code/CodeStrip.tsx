/** The network of the stage as people write it in a library; the line of the current moment is lit. */

import { useId, useMemo, useState } from 'react'
import { codeFor } from '../../export/code/code-for.ts'
import type { CodeLibrary, CodeLine, CodeModel } from '../../export/code/code-model.ts'
import { scriptText } from '../../export/code/lines.ts'
import type { LibraryName } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { copyText } from '../copy-text.ts'
import { useSay } from '../text/useSay.ts'
import { useSaid } from '../useSaid.ts'
import { CodeLines } from './CodeLines.tsx'
import { useCoded } from './useCoded.ts'
import type { Coded } from './useCoded.ts'
import { CodeTabs, tabId } from './CodeTabs.tsx'
import './code.css'

export function CodeStrip({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const panel = useId().replace(/\W/g, '')
  const [library, choose] = useLibrary()
  const coded = useCoded()
  const lines = useLines(library, coded)
  return (
    <section className="code-strip" aria-label={say('code.label')} id="code" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="code-bar">
        <CodeTabs library={library} onChoose={choose} panel={panel} />
        {coded.of && <span className="code-note">{say('code.of', { mode: say(`modes.names.${coded.of}`) })}</span>}
        {library === 'lasagne' && <span className="code-note">{say('code.history')}</span>}
        <CopyCode lines={lines} library={library} />
      </div>
      <CodeLines lines={lines} library={library} moment={coded.moment} id={panel} labelledBy={tabId(panel, library)} label={say('code.lines', { library: say(`top.libraries.${library}`) })} />
    </section>
  )
}

const usual = (shapesIn: LibraryName): CodeLibrary => (shapesIn === 'unfold' ? 'keras' : shapesIn)

/** The library whose words the page uses, until another tab is chosen; a new choice of words counts again. */
function useLibrary(): [CodeLibrary, (library: CodeLibrary) => void] {
  const shapesIn = useApp((app) => app.library)
  const [chosen, setChosen] = useState({ shapesIn, library: usual(shapesIn) })
  const library = chosen.shapesIn === shapesIn ? chosen.library : usual(shapesIn)
  return [library, (next) => setChosen({ shapesIn, library: next })]
}

function useLines(library: CodeLibrary, { shape, recipe }: Coded): CodeLine[] {
  return useMemo(() => {
    if (shape === null) return []
    const { loss, truncate, clip, optimizer } = recipe
    const model: CodeModel = { shape, objective: { loss, truncate, stepClip: clip.step }, optimizer, globalClip: clip.global }
    return codeFor(library, model)
  }, [library, shape, recipe])
}

function CopyCode({ lines, library }: { lines: readonly CodeLine[]; library: CodeLibrary }) {
  const say = useSay()
  const [said, answer] = useSaid()
  const copy = async () => {
    const copied = await copyText(scriptText(lines))
    answer(copied ? say('code.copied', { library: say(`top.libraries.${library}`) }) : say('code.notCopied'))
  }
  return (
    <div className="code-copy">
      <span role="status">{said}</span>
      <button type="button" disabled={lines.length === 0} onClick={() => void copy()}>{say('code.copy')}</button>
    </div>
  )
}
