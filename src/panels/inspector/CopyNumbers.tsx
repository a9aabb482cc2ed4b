/** A small button beside the table's title: its numbers as tab-separated text, and for a moment what became of it. */

import { tableToTsv } from '../../figures/table/tsv.ts'
import { copyText } from '../copy-text.ts'
import { useSay } from '../text/useSay.ts'
import { useSaid } from '../useSaid.ts'

export interface CopyNumbersProps {
  rows: number
  columns: number
  data: ArrayLike<number | null>
  disabled: boolean
}

export function CopyNumbers({ disabled, ...matrix }: CopyNumbersProps) {
  const say = useSay()
  const [said, answer] = useSaid()
  const copy = async () => {
    const copied = await copyText(tableToTsv(matrix))
    answer(copied ? say('inspector.copied', { rows: matrix.rows, columns: matrix.columns }) : say('inspector.notCopied'))
  }
  return (
    <div className="slab-copy">
      <button type="button" disabled={disabled} aria-label={say('inspector.copy')} data-tip="" onClick={() => void copy()}>
        {say('inspector.copyShort')}
      </button>
      <span className="slab-said" role="status">{said}</span>
    </div>
  )
}
