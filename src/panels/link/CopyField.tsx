/** A text to be taken away: seen whole, copied with a button or by hand. */

import { useId } from 'react'
import { useApp } from '../../store/useApp.ts'
import { linkWords } from '../../text/link.ts'
import { copyText } from '../copy-text.ts'
import { useSaid } from '../useSaid.ts'

export interface CopyFieldProps {
  name: string
  copy: string
  text: string
}

export function CopyField({ name, copy, text }: CopyFieldProps) {
  const words = linkWords(useApp((app) => app.language))
  const id = useId()
  const [said, answer] = useSaid()
  return (
    <div className="link-field">
      <label htmlFor={id}>{name}</label>
      <textarea id={id} readOnly rows={2} value={text} onFocus={({ target }) => target.select()} />
      <div className="link-copy">
        <button type="button" onClick={() => void copyText(text).then((copied) => answer(copied ? words.copied : words.notCopied))}>{copy}</button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
