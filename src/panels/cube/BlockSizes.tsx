/** Sizes to try: small ones, this lesson's, and those of two published examples. */

import { lessonRecipe } from '../../store/recipe-book.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { shapeText } from '../../text/symbols.ts'
import type { TurnWords } from '../../text/turn.ts'

interface Sizes {
  batch: number
  steps: number
  features: number
}

/** Those that people meet elsewhere: a Keras example, and Lasagne's examples/recurrent.py. */
const SIZES: Record<'small' | 'lesson' | 'keras' | 'lasagne', Sizes> = {
  small: { batch: 2, steps: 3, features: 1 },
  lesson: sizesOf(lessonRecipe('cube')),
  keras: { batch: 32, steps: 100, features: 128 },
  lasagne: { batch: 100, steps: 55, features: 2 },
}
type SizesName = keyof typeof SIZES
const NAMES = Object.keys(SIZES) as SizesName[]

export function BlockSizes({ words }: { words: TurnWords }) {
  const recipe = useApp((app) => app.recipe)
  const { change, takeApart } = useActions()
  const at = NAMES.find((name) => same(SIZES[name], recipe))
  const choose = (name: SizesName) => {
    takeApart(null)
    change(SIZES[name])
  }
  return (
    <label className="block-sizes">
      <span>{words.sizes}</span>
      <select value={at ?? ''} onChange={(event) => choose(event.target.value as SizesName)}>
        {at === undefined && <option value="">{line(words, words.size.other, recipe)}</option>}
        {NAMES.map((name) => <option key={name} value={name}>{line(words, words.size[name], SIZES[name])}</option>)}
      </select>
    </label>
  )
}

function sizesOf({ batch, steps, features }: Sizes): Sizes {
  return { batch, steps, features }
}

const same = (a: Sizes, b: Sizes) => a.batch === b.batch && a.steps === b.steps && a.features === b.features
const line = (words: TurnWords, name: string, { batch, steps, features }: Sizes) => fill(words.sizeLine, { name, shape: shapeText([batch, steps, features]) })
