/** First, Back, Play or Pause, Next, Last. */

import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

export function Transport() {
  const say = useSay()
  const playing = useApp((app) => app.playing)
  const actions = useApp((app) => app.actions)
  const button = (name: IconName, label: string, press: () => void, main = false) => (
    <button type="button" className={main ? 'transport main' : 'transport'} aria-label={label} data-tip="" onClick={press}>
      <Icon name={name} />
    </button>
  )
  return (
    <div className="transports">
      {button('first', say('playback.first'), () => actions.first())}
      {button('back', say('playback.back'), () => actions.back())}
      {playing
        ? button('pause', say('playback.pause'), () => actions.pause(), true)
        : button('play', say('playback.play'), () => actions.play(), true)}
      {button('next', say('playback.next'), () => actions.next())}
      {button('last', say('playback.last'), () => actions.last())}
    </div>
  )
}
