/** Follows one example through the picture: a button that is on or off, and which example. */

import { useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'

export function FollowExample() {
  const say = useSay()
  const follow = useApp((app) => app.follow)
  const setFollow = useApp((app) => app.actions.setFollow)
  const batch = useApp((app) => shapeOf(app)?.batch ?? 1)
  const [last, setLast] = useState(1)
  const shown = Math.min(follow ?? last, batch - 1)
  const choose = (example: number) => {
    setLast(example)
    setFollow(example)
  }
  return (
    <span className="follow">
      <button type="button" aria-pressed={follow !== null} onClick={() => (follow === null ? choose(shown) : setFollow(null))}>
        {say('stage.follow')}
      </button>
      <select aria-label={say('stage.followed')} value={shown} onChange={(event) => choose(Number(event.target.value))}>
        {Array.from({ length: batch }, (_, example) => (
          <option key={example} value={example}>{example + 1}</option>
        ))}
      </select>
    </span>
  )
}
