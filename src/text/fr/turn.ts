/** The words of turning the block, of its sizes, and of the cell under the pointer, in French. */

import type { enTurn } from '../en/turn.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frTurn = typeset<Words<typeof enTurn>>({
  views: 'Tourner le bloc',
  view: { front: 'Face', depth: 'Profondeur', corner: 'Coin' },
  viewAbout: { front: 'Un exemple au cours du temps : le lot est derrière', depth: 'La face comme dans un tableau, le lot en profondeur', corner: 'Trois faces à la fois, vues d’un coin' },
  hint: 'Faites glisser le bloc pour le tourner.',
  sizes: 'Tailles',
  size: { small: 'Petit', lesson: 'Cette leçon', keras: 'Keras', lasagne: 'Lasagne', other: 'Autre' },
  sizeLine: '{name} : {shape}',
  cell: 'exemple {example}, pas de temps {time}, caractéristique {feature} : {value}',
  pending: 'pas encore calculé',
  data: {
    now: 'Lot {batch} : séquences {from} à {to}.',
    one: 'Lot {batch} : séquence {from}.',
    endless: 'La tâche produit de nouvelles séquences pour chaque lot.',
    own: 'Époque {epoch}, lot {batch} sur {batches}.',
    shuffled: 'Chaque époque mélange les {count} {count=séquence|séquences}.',
  },
})
