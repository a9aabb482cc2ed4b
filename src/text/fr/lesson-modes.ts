/** The words of the lesson about the five modes, in French. */

import type { enLessonModes } from '../en/lesson-modes.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frLessonModes = typeset<Words<typeof enLessonModes>>({
  lesson: {
    modes: {
      title: 'Cinq modes, une seule machine',
      chart: {
        one: 'Le temps va vers la droite. Les entrées sont en bas, les états au milieu, les sorties en haut. Une flèche est un produit par des poids.',
        two: 'Voici les cinq façons d’utiliser un même réseau récurrent. Elles ne diffèrent que par les pas qui ont une entrée et par les sorties qui sont lues.',
        three: 'Chaque rectangle est dessiné comme un vecteur. *Tirez.*',
      },
      pulled: {
        one: 'C’était une matrice : une ligne pour chaque exemple du lot, une colonne pour chaque nombre. Tous les exemples entrent ensemble.',
        two: 'Une flèche porte donc tout le lot, un brin par exemple, à travers les mêmes poids.',
      },
      synced: {
        one: 'Le cinquième mode seul : une entrée et une sortie à chaque pas, X ({B}, {T}, {D}) entre, Y ({B}, {T}, {K}) sort.',
        two: 'Le pas vert est le même à chaque t : les mêmes Wx, Wh et b. Tout le reste en découle.',
      },
      ask: {
        one: 'Maintenant, les sorties avant la dernière ne sont plus lues.',
        two: 'Quelle forme a ce qui est lu ?',
        answer: 'Il reste une ligne de nombres par exemple ; l’axe du temps a disparu, parce qu’un seul pas est lu.',
      },
      manyToOne: {
        one: '*Ne pas lire ces sorties* : plusieurs vers un, une critique et le sentiment qu’elle exprime. Les places marquées ✕ ne sont pas calculées.',
        two: 'Entrées, états et poids sont les mêmes qu’avant. Seul Y a une autre forme : {yShape}.',
      },
      oneToMany: {
        one: '*Donner des entrées vides* : un vers plusieurs, une image et sa légende. Une entrée vide, la place marquée 0, est un vecteur de zéros.',
        two: 'Ce qui passe d’un pas au suivant est l’état, la flèche verte. La sortie n’est pas transmise, à moins qu’on ne la réinjecte comme entrée suivante.',
      },
      encdec: {
        one: 'Les deux ensemble : d’abord lire, puis écrire. C’est plusieurs vers plusieurs, une phrase et sa traduction.',
        two: 'Tout ce que la seconde moitié sait de la première tient dans un état, {hShape} : une ligne pour chaque exemple.',
      },
      oneToOne: {
        one: 'Un seul pas : un vers un, une image et sa classe. Avec un seul pas, aucune flèche d’état à état ne compte.',
        two: 'C’est un réseau ordinaire à une couche cachée.',
      },
      length: {
        one: 'Les mêmes {weights} poids sur {T} pas. Aucun poids n’a d’axe du temps : la longueur est donc libre.',
        two: 'La bande du bas montre tous les pas ; cliquez dessus pour y aller.',
      },
      task: {
        one: 'Chaque mode a ici une tâche qu’il peut apprendre. Celle-ci : a-t-on vu jusqu’ici un nombre impair de uns ? Une entrée est un bit : (1, 0) pour 0, (0, 1) pour 1.',
        two: 'Un seul bit faux change toutes les réponses suivantes : l’état doit se souvenir d’exactement une chose.',
      },
      train: {
        one: 'Appuyez sur *Entraîner*. Au hasard, on a raison une fois sur deux ; regardez pour combien de 1 000 séquences jamais vues la réponse est juste.',
        two: 'Dans Réglages, les autres modes viennent avec leur tâche : une classe, une onde, une somme, des symboles redits à l’envers.',
      },
    },
  },
})
