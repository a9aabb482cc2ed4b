/** The product box with its words, in the room of its layer. */

import { useMemo } from 'react'
import { ProductBox } from '../../figures/product/ProductBox.tsx'
import { useActions, useApp } from '../../store/useApp.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import type { Size } from '../useSize.ts'
import { productStrings } from './product-strings.ts'

const CHOICES: readonly Summing[] = ['up', 'left', 'front']

export function OpenedProduct({ room }: { room: Size }) {
  const say = useSay()
  const library = useApp((app) => app.library)
  const product = useApp((app) => app.product)
  const shape = useApp(shapeOf)
  const reducedMotion = useApp((app) => app.reducedMotion)
  const actions = useActions()
  const strings = useMemo(
    () => (product === null || shape === null ? null : productStrings(say, library, shape, product)),
    [say, library, shape, product],
  )
  if (product === null || strings === null) return null
  return (
      <ProductBox
        view={product.view}
        summing={product.summing}
        cell={product.cell}
        position={null}
        strings={strings}
        size={{ width: Math.max(280, room.width), height: Math.max(240, room.height) }}
        reducedMotion={reducedMotion}
        sumChoices={CHOICES}
        onSumming={(summing) => actions.openProduct(product.arrow, summing)}
        onChooseCell={actions.chooseProductCell}
        onClose={actions.closeProduct}
      />
  )
}
