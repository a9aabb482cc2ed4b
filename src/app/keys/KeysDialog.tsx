/** The list of keys that act now, and two switches: letters as shortcuts, motion. */

import { useId } from 'react'
import { Dialog } from '../../panels/dialog/Dialog.tsx'
import { useHidden } from '../../panels/useLink.ts'
import { useApp } from '../../store/useApp.ts'
import { presentWords } from '../../text/present.ts'
import { useSay } from '../../panels/text/useSay.ts'
import './keys.css'

const ROWS = ['arrows', 'ends', 'space', 'pages', 'digits', 'mixups', 'speaker', 'question', 'enter', 'code', 'escape'] as const
const PRESENTING = ['continue', 'goBack', 'blank', 'full', 'play', 'size', 'ends', 'code', 'lessons', 'mixups', 'speaker', 'leave'] as const

/** Keys that open what a lesson link has put away do nothing. */
const OF_LESSONS: readonly string[] = ['digits', 'mixups']

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const title = useId()
  const presenting = useApp((app) => app.present)
  return (
    <Dialog className="keys" labelledBy={title} onClose={onClose}>
      <div className="keys-inside">
        <div className="keys-head">
          <h2 id={title}>{say('keys.title')}</h2>
          <button type="button" onClick={onClose}>{say('keys.close')}</button>
        </div>
        {!presenting && <OfThePage />}
        <Presenting />
        {!presenting && <p>{say('keys.note')}</p>}
        <Switches />
      </div>
    </Dialog>
  )
}

function OfThePage() {
  const say = useSay()
  const lessonless = useHidden('lessons')
  return (
    <dl>
      {ROWS.filter((row) => !lessonless || !OF_LESSONS.includes(row)).map((row) => (
        <div key={row}>
          <dt><kbd>{say(`keys.names.${row}`)}</kbd></dt>
          <dd>{say(`keys.list.${row}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** While presenting these are the only ones: most of the page's mean something else there. */
function Presenting() {
  const words = presentWords(useApp((app) => app.language)).keys
  return (
    <>
      <h3>{words.title}</h3>
      <dl>
        {PRESENTING.map((row) => (
          <div key={row}>
            <dt><kbd>{words.names[row]}</kbd></dt>
            <dd>{words.list[row]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Switches() {
  const say = useSay()
  const letters = useApp((app) => app.letterKeys)
  const still = useApp((app) => app.reducedMotion)
  const { setLetterKeys, setReducedMotion } = useApp((app) => app.actions)
  return (
    <>
      <label className="check"><input type="checkbox" checked={letters} onChange={(event) => setLetterKeys(event.target.checked)} />{say('keys.letters')}</label>
      <label className="check"><input type="checkbox" checked={still} onChange={(event) => setReducedMotion(event.target.checked)} />{say('keys.motion')}</label>
    </>
  )
}
