/** The lines of a script, those of the current moment lit and in view. Pointing at a size in a comment lights its axis. */

import { Fragment, useEffect, useRef } from 'react'
import type { CodeLibrary, CodeLine, MomentKind } from '../../export/code/code-model.ts'
import { indented } from '../../export/code/lines.ts'
import { axisPieces } from '../../export/code/shape-axes.ts'
import { pythonTokens } from './python-tokens.ts'
import { usePointedShape } from './usePointedShape.ts'
import type { PointedShape } from './usePointedShape.ts'

export interface CodeLinesProps {
  lines: readonly CodeLine[]
  library: CodeLibrary
  moment: MomentKind | undefined
  label: string
  /** The tab that it belongs to. */
  labelledBy: string
  id: string
}

export function CodeLines({ lines, library, moment, label, labelledBy, id }: CodeLinesProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const pointed = usePointedShape(scroller)
  useEffect(() => {
    if (scroller.current) showLit(scroller.current)
  }, [lines, moment])
  return (
    <div className="code-lines" ref={scroller} role="tabpanel" id={id} aria-labelledby={labelledBy} tabIndex={0} onKeyDown={pointed.onKeyDown} onBlur={pointed.onBlur}>
      <span className="visually-hidden" aria-live="polite">{pointed.said}</span>
      <pre aria-label={label}>
        {lines.map((line, i) => {
          const lit = moment !== undefined && line.moments.includes(moment)
          return (
            <code key={i} aria-current={lit ? 'step' : undefined} data-moment={lit ? moment : undefined}>
              <Tokens line={line} library={library} pointed={pointed} />
              {'\n'}
            </code>
          )
        })}
      </pre>
    </div>
  )
}

interface TokensProps {
  line: CodeLine
  library: CodeLibrary
  pointed: PointedShape
}

/** What sets comments below each other is let go where there is no room for it; a line that is too long goes on after a bracket rather than in the middle of a name. */
function Tokens({ line, library, pointed }: TokensProps) {
  return pythonTokens(indented(line)).map(({ text, kind }, i) => {
    if (kind === 'plain') return text.endsWith('(') ? <Fragment key={i}>{text}<wbr /></Fragment> : text
    return <span key={i} className={`code-${kind}`}>{kind === 'comment' ? <Comment text={text} line={line} library={library} pointed={pointed} /> : text}</span>
  })
}

function Comment({ text, line, library, pointed: { lit, point } }: TokensProps & { text: string }) {
  return axisPieces(text, line, library).map(({ text: piece, axis }, i) =>
    axis === null ? piece : <span key={i} className="code-size" data-axis={axis} data-lit={axis === lit} onPointerEnter={() => point(axis)} onPointerLeave={() => point(null)}>{piece}</span>,
  )
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
