/** The chosen slab as a table: batch runs down, features across. Its numbers can be copied. */

import { useMemo } from 'react'
import { TensorTable } from '../../figures/table/TensorTable.tsx'
import type { Place } from '../../figures/table/TensorTable.tsx'
import { useActions, useApp } from '../../store/useApp.ts'
import { shapeInWords, tensorCaption, tensorWhat } from '../../text/tensors.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { useSay } from '../text/useSay.ts'
import { cutCode } from '../../trace/contract/cut.ts'
import { CopyNumbers } from './CopyNumbers.tsx'
import { cellOfCut, placeInCut } from './cut-numbers.ts'
import { SwingIn } from './SwingIn.tsx'
import { ownColumns } from './own-columns.ts'
import { tableStrings } from './table-strings.ts'
import { roleOf } from './tensor-role.ts'
import { useSlab } from './useSlab.ts'
import type { ShownSlab } from './useSlab.ts'

export function SlabTable() {
  const shown = useSlab()
  return shown === null ? <NoTable /> : <ShownTable {...shown} />
}

/** Nothing is there yet; or, while a large batch trains, nothing of this moment comes along. */
function NoTable() {
  const say = useSay()
  const left = useApp((app) => app.snapshot?.detail === 'live')
  return <div className="slab-empty">{left && <p className="slab-what">{say('inspector.leftOut')}</p>}</div>
}

function ShownTable({ id, step, axes, shape, rows, columns, data, places, known, cut, code = cut && cutCode(cut) }: ShownSlab) {
  const say = useSay()
  const library = useApp((app) => app.library)
  const hovered = useApp((app) => app.hovered)
  const selected = useApp((app) => app.selected)
  const follow = useApp((app) => app.follow)
  const explained = useApp((app) => app.explanation !== null)
  const actions = useActions()
  const recipe = useApp((app) => app.recipe)
  const own = useApp((app) => app.own)
  const names = useMemo(() => ownColumns({ recipe, own }, id), [recipe, own, id])
  const strings = useMemo(() => {
    const sizes = shapeInWords(say, library, axes, shape)
    const caption = code ? say('cut.caption', { code, shape: sizes }) : tensorCaption(say, id, step, places, sizes)
    const named = axes[axes.length - 1] === 'features' || axes[axes.length - 1] === 'outputs'
    return tableStrings(say, caption, axes, named ? names : null)
  }, [say, library, id, step, axes, shape, places, code, names])
  const cell = (place: Place): CellRef => (cut ? cellOfCut(cut, place.row, place.column) : { tensor: id, step, ...place })
  const here = (ref: CellRef | null): Place | null => (ref && cut ? placeInCut(cut, ref) : ref?.tensor === id && ref.step === step ? ref : null)
  return (
    <div className="slab">
      <TensorTable
        rows={rows}
        columns={columns}
        data={known ? data : null}
        role={roleOf(id)}
        hovered={here(hovered)}
        selected={here(selected)}
        followedRow={axes.length === 2 && axes[0] === 'batch' ? follow : null}
        strings={strings}
        onHover={(place) => actions.hover(place === null ? null : cell(place))}
        onSelect={(place) => actions.select(cell(place))}
      />
      {known && !code && <SwingIn rows={rows} columns={columns} data={data} role={roleOf(id)} />}
      <CopyNumbers rows={rows} columns={columns} data={data} disabled={!known} />
      <div className="slab-foot">
        <p className="slab-what">
          <span>{tensorWhat(say, id)}.</span>
          {!known && <span>{say('inspector.later')}</span>}
        </p>
        {known && !explained && <p className="slab-hint">{say('inspector.hint')}</p>}
        {selected !== null && <button type="button" className="link" onClick={() => actions.select(null)}>{say('inspector.current')}</button>}
      </div>
    </div>
  )
}
