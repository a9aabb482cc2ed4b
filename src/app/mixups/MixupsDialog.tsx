/** The list of common mix-ups: searched, in groups, walked with the arrow keys; choosing one opens its picture. */

import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ALL_MIXUPS, GROUPS, mixupOf } from '../../lessons/mixups.ts'
import type { Mixup, MixupGroup } from '../../lessons/mixups.ts'
import { Dialog } from '../../panels/dialog/Dialog.tsx'
import { Rich } from '../../panels/text/Rich.tsx'
import type { MixupName } from '../../store/mixup-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { isFound, isTitled, mixupWords } from '../../text/mixups.ts'
import './mixups.css'

export function MixupsDialog({ onClose }: { onClose: () => void }) {
  const words = mixupWords(useApp((app) => app.language))
  const open = useApp((app) => app.mixup)
  const { openMixup } = useActions()
  const title = useId()
  const [wanted, setWanted] = useState('')
  const found = ALL_MIXUPS.filter(({ name }) => isFound(words.list[name], wanted))
  const choose = (name: MixupName) => {
    onClose()
    openMixup(name, mixupOf(name).address)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <Dialog className="mixups" labelledBy={title} onClose={onClose} onKeyDown={onKeyDown}>
      <div className="mixups-inside">
        <div className="mixups-head">
          <h2 id={title}>{words.title}</h2>
          <form onSubmit={(event) => {
            event.preventDefault()
            const best = found.find(({ name }) => isTitled(words.list[name], wanted)) ?? found[0]
            if (best) choose(best.name)
          }}>
            <input type="search" aria-label={words.search} placeholder={words.search} value={wanted} autoComplete="off" spellCheck={false} onChange={(event) => setWanted(event.target.value)} />
          </form>
          <button type="button" onClick={onClose}>{words.close}</button>
        </div>
        <p role="status" className="soft">{found.length === 0 ? words.none : words.about}</p>
        <div className="mixups-groups">
          {GROUPS.map((group) => <Group key={group} group={group} found={found} open={open} onChoose={choose} />)}
        </div>
      </div>
    </Dialog>
  )
}

interface GroupProps {
  group: MixupGroup
  found: readonly Mixup[]
  open: MixupName | null
  onChoose: (name: MixupName) => void
}

function Group({ group, found, open, onChoose }: GroupProps) {
  const words = mixupWords(useApp((app) => app.language))
  const heading = useId()
  const here = found.filter((mixup) => mixup.group === group)
  if (here.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.groups[group]}</h3>
      <ul>
        {here.map(({ name }) => (
          <li key={name}>
            <button type="button" aria-current={name === open || undefined} onClick={() => onChoose(name)}><Rich text={words.list[name].title} /></button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The focus goes on among the field and the entries that are there. */
function step(dialog: HTMLElement, by: 1 | -1): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, li button')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus()
}
