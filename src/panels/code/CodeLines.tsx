/** The lines of a script, those of the current moment lit and in view. */

import { useEffect, useRef } from 'react'
import type { CodeLine, MomentKind } from '../../export/code/code-model.ts'
import { indented } from '../../export/code/lines.ts'
import { pythonTokens } from './python-tokens.ts'

export interface CodeLinesProps {
  lines: readonly CodeLine[]
  moment: MomentKind | undefined
  label: string
  /** The tab that it belongs to. */
  labelledBy: string
  id: string
}

export function CodeLines({ lines, moment, label, labelledBy, id }: CodeLinesProps) {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (scroller.current) showLit(scroller.current)
  }, [lines, moment])
  return (
    <div className="code-lines" ref={scroller} role="tabpanel" id={id} aria-labelledby={labelledBy} tabIndex={0}>
      <pre aria-label={label}>
        {lines.map((line, i) => {
          const lit = moment !== undefined && line.moments.includes(moment)
          return (
            <code key={i} aria-current={lit ? 'step' : undefined} data-moment={lit ? moment : undefined}>
              <Tokens line={line} />
              {'\n'}
            </code>
          )
        })}
      </pre>
    </div>
  )
}

/** What sets comments below each other is let go where there is no room for it. */
function Tokens({ line }: { line: CodeLine }) {
  return pythonTokens(indented(line)).map(({ text, kind }, i) => (kind === 'plain' ? text : <span key={i} className={`code-${kind}`}>{text}</span>))
}

/** Only the panel scrolls, never the page; what is in view stays where it is. */
function showLit(scroller: HTMLElement): void {
  const lit = scroller.querySelectorAll<HTMLElement>('[aria-current]')
  const [first, last] = [lit[0], lit[lit.length - 1]]
  if (!first || !last) return
  const [top, bottom] = [first.offsetTop, last.offsetTop + last.offsetHeight]
  const { scrollTop, clientHeight } = scroller
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return
  // Its neighbours, too; of several lit lines the first is seen whatever their number.
  scroller.scrollTop = Math.min(top - 8, (top + bottom - clientHeight) / 2)
}
