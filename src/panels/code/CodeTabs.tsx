/** A tab for each library: arrows, Home and End go from one to the other. */

import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { CODE_LIBRARIES } from '../../export/code/code-model.ts'
import type { CodeLibrary } from '../../export/code/code-model.ts'
import { useSay } from '../text/useSay.ts'

export interface CodeTabsProps {
  library: CodeLibrary
  onChoose: (library: CodeLibrary) => void
  /** Id of the panel; a tab's own is made of it. */
  panel: string
}

export const tabId = (panel: string, library: CodeLibrary) => `${panel}-${library}`

export function CodeTabs({ library, onChoose, panel }: CodeTabsProps) {
  const say = useSay()
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(library, event.key)
    if (next === null) return
    event.preventDefault()
    onChoose(next)
    row.current?.querySelector<HTMLElement>(`#${tabId(panel, next)}`)?.focus()
  }
  return (
    <div className="code-tabs" role="tablist" aria-label={say('code.libraries')} ref={row} onKeyDown={onKeyDown}>
      {CODE_LIBRARIES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(panel, name)}
          aria-selected={name === library}
          aria-controls={panel}
          tabIndex={name === library ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {say(`top.libraries.${name}`)}
        </button>
      ))}
    </div>
  )
}

function neighbour(library: CodeLibrary, key: string): CodeLibrary | null {
  const count = CODE_LIBRARIES.length
  const at = CODE_LIBRARIES.indexOf(library)
  const to: Record<string, number | undefined> = { ArrowRight: (at + 1) % count, ArrowLeft: (at + count - 1) % count, Home: 0, End: count - 1 }
  const index = to[key]
  return index === undefined ? null : CODE_LIBRARIES[index]!
}
