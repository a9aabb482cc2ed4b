/** A lecturer's notes for each step of the lessons and for each kind of moment, in French: what to say, what to ask, what is usually answered wrongly. */

import type { enSpeakerNotes } from '../en/speaker-notes.ts'
import type { Words } from '../part.ts'
import { frNotesAdding } from './notes-adding.ts'
import { frNotesCube } from './notes-cube.ts'
import { frNotesModes } from './notes-modes.ts'
import { frNotesReviews } from './notes-reviews.ts'
import { frNotesUnfolded } from './notes-unfolded.ts'
import { typeset } from './typeset.ts'

export const frSpeakerNotes = typeset<Words<typeof enSpeakerNotes>>({
  steps: {
    ...frNotesModes,
    ...frNotesCube,
    ...frNotesUnfolded,
    ...frNotesAdding,
    ...frNotesReviews,
    exercise: {
      say: 'Une question sur le réseau à l’écran. Que chacun écrive une réponse avant que quelqu’un en dise une. Prenez au sérieux la première réponse fausse : tapez-la, et la page dit ce qui a été confondu.',
      ask: 'Qui a une autre réponse ?',
      wrong: 'Le plus souvent, les bonnes tailles dans le mauvais ordre, ou un axe de trop. Demandez à quel axe correspond chaque nombre.',
    },
  },
  moments: {
    data: { say: 'Un nouveau lot est disposé, et les états commencent à zéro. Rien n’est encore calculé ; faites dire quelle tranche entre en premier.' },
    feed: { say: 'Une tranche entre et rencontre l’état gardé. Suivez une ligne. Nommez les formes une fois, puis taisez-vous et avancez.', ask: 'Quels poids servent ici ?', wrong: '« Ceux de ce pas. » Les pas n’ont pas de poids à eux.' },
    read: { say: 'Une sortie est lue sur l’état. L’état lui-même ne change pas.' },
    loss: { say: 'Prédictions et cibles deviennent un seul nombre. Ici, les exemples se rencontrent.', ask: 'Quels axes a la perte ?', wrong: '« Le lot. » La moyenne l’a enlevé : c’est un seul nombre.' },
    back: { say: 'Le gradient vient de la droite, traverse Wh et laisse sa part en dessous. Comparez la largeur du ruban avec celle du pas d’avant.', ask: 'L’entrée change-t-elle ?', wrong: '« Oui, elle reçoit un gradient. » On ne demande un gradient que là où quelque chose peut changer : les poids.' },
    update: { say: 'Tous les poids changent, une fois, au même moment sur chaque empreinte. L’appui suivant amène le lot suivant.' },
  },
})
