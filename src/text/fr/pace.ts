/** The words about how fast training goes, in French. */

import type { enPace } from '../en/pace.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frPace = typeset<Words<typeof enPace>>({
  kernels: { plain: 'noyaux simples', simd: 'SIMD', 'simd-relaxed': 'SIMD relâché' },
  kernelsAbout: {
    plain: 'Ce navigateur n’a pas d’instructions SIMD en WebAssembly, ou elles n’ont pas pu être chargées : un nombre à la fois. C’est plus lent, et l’arrondi diffère de celui des autres noyaux.',
    simd: 'Quatre nombres à la fois, en WebAssembly : la même adresse donne les mêmes nombres dans tous les navigateurs, au bit près.',
    'simd-relaxed': 'Quatre nombres à la fois, avec une multiplication-addition arrondie comme il convient à ce processeur : les derniers chiffres de ce calcul peuvent différer ailleurs.',
  },
  seconds: 'encore {count} s',
  minutes: 'encore {count} min',
  leftAbout: 'À cette allure, jusqu’à l’itération {last}, où ce préréglage se termine.',
  relaxed: 'Multiplication-addition relâchée',
  relaxedAbout: 'Plus rapide sur certains processeurs. Les nombres de ce calcul ne sont alors plus reproductibles au bit près.',
  noRelaxed: 'Ce navigateur n’a pas de multiplication-addition relâchée : il continue avec {kernels}.',
})
