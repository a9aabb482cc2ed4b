/** Name, lessons, and what holds for the whole page: words of shapes, theme, share, reset, keys. */

import type { ReactNode } from 'react'
import { LIBRARIES, THEMES } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { LANGUAGES, LANGUAGE_NAMES } from '../../text/languages.ts'
import { Choice } from '../Choice.tsx'
import { useHidden } from '../useLink.ts'
import { useSay } from '../text/useSay.ts'
import { Export } from './Export.tsx'
import { LessonLinks } from './LessonLinks.tsx'
import type { LessonLinksProps } from './LessonLinks.tsx'
import { Share } from './Share.tsx'
import './top.css'

export interface TopBarProps extends LessonLinksProps {
  /** The button that opens the list of keys. */
  keys: ReactNode
  /** Opens the list of mix-ups. */
  onMixups: () => void
}

export function TopBar({ keys, onMixups, ...links }: TopBarProps) {
  const say = useSay()
  const lessons = !useHidden('lessons')
  const library = useApp((app) => app.library)
  const theme = useApp((app) => app.theme)
  const language = useApp((app) => app.language)
  const actions = useApp((app) => app.actions)
  return (
    <header className="top">
      <p className="brand">{say('name')}</p>
      <div className="top-lessons">
        {lessons && <LessonLinks {...links} />}
        {lessons && <button type="button" className="to-mixups" aria-haspopup="dialog" onClick={onMixups}>{say('top.mixups')}</button>}
      </div>
      <div className="top-controls">
        <Choice
          name={say('top.shapesIn')}
          value={library}
          choices={LIBRARIES.map((value) => ({ value, label: say(`top.libraries.${value}`) }))}
          onChange={(value) => actions.setLibrary(value)}
        />
        <Choice
          name={say('top.theme')}
          value={theme}
          choices={THEMES.map((value) => ({ value, label: say(`top.themes.${value}`) }))}
          onChange={(value) => actions.setTheme(value)}
        />
        <Choice
          name={say('top.language')}
          short=""
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          onChange={(value) => actions.setLanguage(value)}
        />
        <button type="button" className="present-button" onClick={() => actions.setPresent(true)}>{say('top.present')}</button>
        <Share />
        <Export />
        <button type="button" onClick={() => actions.reset()}>{say('top.reset')}</button>
        {keys}
      </div>
    </header>
  )
}
