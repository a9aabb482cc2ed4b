/** The words of the norms of shares, in French. */

import type { enShares } from '../en/shares.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frShares = typeset<Words<typeof enShares>>({
  label: 'Contributions par pas de temps',
  summary: 'Contributions à {weights} par pas de temps : la somme de leurs normes est {parts}, la norme de leur somme {whole}.',
  parts: 'toutes les normes :',
  whole: 'de la somme :',
  bar: 't = {t} : {value}',
  time: 't',
  leftOut: 'Il y a trop de contributions et de poids pour les transmettre. Moins de pas de temps ou d’unités cachées, ou une pause de l’entraînement, les font venir.',
})
