/** What sharing has to say of data of one's own, and the file that takes them along. */

import { useActions, useApp } from '../../store/useApp.ts'
import { ownWords } from '../../text/own.ts'

export function ShareOwn() {
  const words = ownWords(useApp((app) => app.language))
  const { saveOwn } = useActions()
  return (
    <>
      <p>{words.share.about}</p>
      <button type="button" onClick={saveOwn}>{words.share.save}</button>
    </>
  )
}
