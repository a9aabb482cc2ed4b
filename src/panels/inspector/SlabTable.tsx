/** The chosen slab as a table: batch runs down, features across. Its numbers can be copied. */

import { useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { shapeInWords, tensorCaption, tensorSymbol, tensorWhat } from '../../text/tensors.ts'
import { slab } from '../../trace/contract/tensors.ts'
import { shortNumber } from '../../marks/digits.ts'
import { copyText } from '../copy-text.ts'
import { useSay } from '../text/useSay.ts'
import { useSlab } from './useSlab.ts'

export function SlabTable() {
  const say = useSay()
  const chosen = useSlab()
  const [said, setSaid] = useState('')
  const library = useApp((app) => app.library)
  if (chosen === null) return <div className="slab-empty" aria-hidden="true" />
  const { id, step, view, places, known } = chosen
  const { rows, columns, data } = slab(view, step)
  const axes = view.axes.slice(view.axes[0] === 'time' && step !== null ? 1 : 0)
  const shape = view.shape.slice(view.axes[0] === 'time' && step !== null ? 1 : 0)
  const copy = async () => {
    const text = Array.from({ length: rows }, (_, r) => Array.from(data.subarray(r * columns, (r + 1) * columns)).join('\t')).join('\n')
    setSaid((await copyText(text)) ? say('inspector.copied', { rows, columns }) : say('inspector.notCopied'))
  }
  return (
    <div className="slab">
      <h2>{say('inspector.title', { name: tensorSymbol(id, step, places), what: tensorWhat(say, id) })}</h2>
      <table>
        <caption>{tensorCaption(say, id, step, places, shapeInWords(say, library, axes, shape))}</caption>
        <tbody>
          {Array.from({ length: rows }, (_, r) => (
            <tr key={r}>
              {Array.from({ length: columns }, (_, c) => (
                <td key={c}>{known ? shortNumber(data[r * columns + c] ?? 0) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => void copy()}>{say('inspector.copy')}</button>
      <span role="status">{said}</span>
    </div>
  )
}
