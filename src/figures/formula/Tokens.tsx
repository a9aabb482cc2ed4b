/** A row of tokens; those that are a cell can be pointed at. */

import { Fragment } from 'react'
import type { CellRef } from '../../trace/contract/tensors.ts'
import type { Token } from './tokens.ts'

export interface TokensProps {
  tokens: Token[]
  onHover: (ref: CellRef | null) => void
}

export function Tokens({ tokens, onHover }: TokensProps) {
  return tokens.map((token, i) => {
    const { ref } = token
    if (ref === null) return <Fragment key={i}>{token.text}</Fragment>
    return (
      <span key={i} className="formula-cell" onPointerEnter={() => onHover(ref)} onPointerLeave={() => onHover(null)}>
        {token.text}
      </span>
    )
  })
}
