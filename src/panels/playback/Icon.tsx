/** Signs on the buttons of the playback; their names are on the buttons. */

export type IconName = 'first' | 'back' | 'play' | 'pause' | 'next' | 'last'

const PATHS: Record<IconName, string> = {
  first: 'M3 3h2v10H3z M13 3v10L6 8z',
  back: 'M9.5 3v10L2 8z M10 7h4v2h-4z',
  play: 'M4 2.5v11L13 8z',
  pause: 'M4 3h3v10H4z M9 3h3v10H9z',
  next: 'M6.5 3v10L14 8z M2 7h4v2H2z',
  last: 'M11 3h2v10h-2z M3 3v10l7-5z',
}

export interface IconProps {
  name: IconName
}

export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
