/** The words of the page as it opens, in French. The words of libraries are those of code, and the same in every language. */

import type { enPage } from '../en/page.ts'
import type { Words } from '../part.ts'
import { frPicture } from './picture.ts'
import { typeset } from './typeset.ts'

export const frPage = typeset<Words<typeof enPage>>({
  ...frPicture,
  name: 'Unfold',
  title: 'Unfold : les dimensions des réseaux récurrents',
  skip: 'Aller à l’image',

  lessons: {
    label: 'Leçons',
    region: 'Leçon',
    modes: 'Cinq modes',
    cube: 'Lot et temps',
    unfolded: 'Rétropropagation',
    adding: 'Addition',
    reviews: 'Critiques',
    continue: 'Continuer',
    goBack: 'Revenir',
    exercises: 'Quelle forme ?',
    place: '{step} sur {steps}',
    wrong: 'Non, pas celle-là : la réponse est {answer}.',
    right: 'Oui : {answer}.',
    firstTable: 'Ici, une tranche pivote et devient un tableau : les exemples du lot vont vers le bas, les {axis} vers la droite.',
  },

  playback: {
    asking: 'Une question est posée. Les nombres reviennent avec sa réponse.',
    label: 'Lecture',
    first: 'Premier',
    back: 'Précédent',
    play: 'Lire',
    pause: 'Pause',
    next: 'Suivant',
    last: 'Dernier',
    moment: 'Moment',
    speed: 'Vitesse',
    speedValue: '{speed} {speed=moment|moments} par seconde',
    momentValue: '{moment} sur {last} : {status}',
    forward: 'en avant →',
    backward: '← en arrière, puis mise\u00a0à\u00a0jour',
    status: 'Ce qui se passe',
    marks: {
      step: 't = {t}',
      data: 'lot',
      feed: '{x} → {h}',
      read: '{h} → {y}',
      loss: 'perte',
      back: '∂ t = {t}',
      update: 'màj W',
    },
    shortMarks: {
      data: 'X',
      feed: '{h}',
      read: '{y}',
      loss: 'L',
      back: '∂{t}',
      update: 'W',
    },
  },

  top: {
    shapesIn: 'Formes',
    libraries: { unfold: 'Unfold', keras: 'Keras', pytorch: 'PyTorch', lasagne: 'Lasagne' },
    theme: 'Thème',
    themes: { system: 'système', light: 'clair', dark: 'sombre', projector: 'projecteur' },
    language: 'Langue',
    export: 'Exporter',
    share: 'Partager',
    shared: 'L’adresse de cette image est copiée.',
    lessonLink: 'Lien de leçon …',
    shareFailed: 'Copiez cette adresse :',
    sharedHere: 'Des réglages ont changé en cours de route : une recette ne suffit plus à refaire ces poids, et l’adresse ne les ramène que dans ce navigateur.',
    present: 'Présenter',
    reset: 'Réinitialiser',
    mixups: 'Confusions',
    keys: 'Raccourcis clavier',
  },

  notes: {
    label: 'Remarques',
    dismiss: 'Fermer',
    notLoaded: 'Cette partie de la page n’a pas pu être chargée. Le reste fonctionne, et rien n’est perdu.',
    stillNotLoaded: 'Elle ne peut toujours pas être chargée. La connexion fonctionne-t-elle ?',
    tryAgain: 'Réessayer',
    broken: 'Cette partie de la page a échoué : {message}. Les poids sont conservés. « Réinitialiser » ramène l’image de départ.',
  },

  change: {
    sentence: '{field} {from} → {to} : {changed} ont changé ; {unchanged} n’ont pas changé.',
    all: '{field} {from} → {to} : {changed} ont changé.',
    weightsNew: 'De nouveaux poids ont été tirés de la graine.',
    weightsKept: 'Les poids sont les mêmes qu’avant.',
    both: '{name} dans les deux directions',
    fields: {
      batch: 'lot',
      steps: 'pas de temps',
      features: 'caractéristiques d’entrée',
      hidden: 'unités cachées',
      outputs: 'sorties',
      layers: 'couches',
      directions: 'directions',
      cell: 'cellule',
    },
    list: { two: '{first} et {last}', separator: ', ' },
  },

  shapes: {
    label: 'Formes à ce moment',
    mean: 'moyenne',
    target: 'cible',
    crossEntropy: 'entropie croisée',
  },
})
