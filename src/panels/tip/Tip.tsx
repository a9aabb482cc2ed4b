/** An explanation that pointer, keyboard and finger reach (WCAG 1.4.13): of a word, or of a control that it stands around. */

import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTip } from './useTip.ts'
import './tip.css'

export interface TipProps {
  about: string
  className?: string
  children: ReactNode
}

/** The word is a button, so that it can have the focus. */
export function Tip({ children, ...around }: TipProps) {
  return <TipAround {...around}>{(id) => <button type="button" className="tip-word" aria-describedby={id}>{children}</button>}</TipAround>
}

export interface TipAroundProps extends Omit<TipProps, 'children'> {
  /** Gets the id of what describes it. */
  children: (id: string) => ReactNode
}

export function TipAround({ about, className, children }: TipAroundProps) {
  const id = useId()
  const { root, tip, shown, events } = useTip()
  return (
    <span className={className === undefined ? 'tip' : `tip ${className}`} ref={root} {...events}>
      {children(id)}
      <span role="tooltip" className="tip-text" id={id} hidden={!shown} ref={tip}>{about}</span>
    </span>
  )
}
