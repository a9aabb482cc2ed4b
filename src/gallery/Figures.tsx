/** The product figure at named moments, for looking at; `?sum=left&cell=1,2&B=100` narrows it to one. */

import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../theme/fonts.css'
import '../theme/theme.css'
import './gallery.css'
import { ProductBox } from '../figures/product/ProductBox.tsx'
import type { Summing } from '../trace/contract/product.ts'
import { productStrings } from '../../test/support/product-strings.ts'
import { productView } from '../../test/support/products.ts'

const SUMS: readonly Summing[] = ['up', 'left', 'front']
const NAMED = [
  'sum=up&cell=1,2', 'sum=up&at=0.4', 'sum=left&cell=1,1', 'sum=front&cell=1,2', 'sum=up&weights=Wh&D=5&H=20&gates=i,f,g,o&cell=1,2',
  'sum=up&B=100&D=100&H=128&cell=40,60', 'sum=up&cell=1,2&w=370&h=680', 'sum=up&cell=1,2&w=880&h=580',
]

function One({ query }: { query: URLSearchParams }) {
  const number = (key: string, otherwise: number) => Number(query.get(key) ?? otherwise)
  const [row, column] = query.get('cell')?.split(',').map(Number) ?? []
  const [cell, setCell] = useState(row === undefined || column === undefined ? null : { row, column })
  const [summing, setSumming] = useState((query.get('sum') ?? 'up') as Summing)
  const [views] = useState(() => {
    const view = (sum: Summing) => productView({ batch: number('B', 4), features: number('D', 2), hidden: number('H', 5) }, sum, query.get('weights') === 'Wh' ? 'Wh' : 'Wx')
    return { up: view('up'), left: view('left'), front: view('front') }
  })
  return (
    <ProductBox
      view={views[summing]} summing={summing} cell={cell} position={query.has('at') ? number('at', 1) : null} reducedMotion={query.has('still')} sumChoices={SUMS}
      strings={productStrings(views[summing], query.get('gates')?.split(','))} size={{ width: number('w', 1180), height: number('h', 760) }}
      onSumming={(sum) => { setSumming(sum); setCell(null) }} onChooseCell={setCell} onClose={() => setCell(null)}
    />
  )
}

export function openFigures(root: HTMLElement, search: string) {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  if (theme) document.documentElement.dataset.theme = theme
  const all = NAMED.map((name) => (
    <section key={name}>
      <h2><a href={`?${name}`}>{name}</a></h2>
      <One query={new URLSearchParams(name)} />
    </section>
  ))
  createRoot(root).render(<StrictMode>{query.has('sum') ? <One query={query} /> : <main className="gallery">{all}</main>}</StrictMode>)
}
