/** The words of the speaker's window, in French. */

import type { enSpeaker } from '../en/speaker.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frSpeaker = typeset<Words<typeof enSpeaker>>({
  title: 'Unfold : fenêtre du présentateur',
  notes: 'Notes',
  ask: 'À demander',
  wrong: 'L’erreur habituelle',
  none: 'Il n’y a pas de notes ici.',
  now: 'À l’écran',
  next: 'Ensuite',
  answer: 'Réponse : {shape}.',
  blank: 'L’écran est vide.',
  unknown: 'Un autre réseau arrive. Ses nombres seront calculés quand il sera là.',
  otherReview: 'Une autre critique arrive. Elle sera lue quand elle sera là.',
  undrawn: 'Pas de vignette pour ceci.',
  beside: {
    product: 'Le produit par {weights} est ouvert comme une boîte.',
    table: 'La tranche est à côté, en tableau.',
    experiment: 'L’expérience est ouverte.',
    inside: 'La cellule est ouverte, avec tout ce qu’elle calcule.',
    exercise: 'Une question pour la salle. Cliquez sur un choix, ou tapez ce qu’on vous crie, dans la fenêtre principale.',
    code: 'Le code est à côté.',
    trains: 'Le réseau s’entraîne tant que cette étape est là.',
  },
  clock: 'Horloge',
  elapsed: 'Temps écoulé',
  time: 'Heure',
  start: 'Démarrer',
  pause: 'Pause',
  reset: 'Remettre à zéro',
  controls: 'Télécommande',
  size: 'Taille des notes',
  blankButton: 'Écran vide',
  keys: 'Page préc. et Page suiv. marchent dans les deux fenêtres ; B, P, Début, Fin et 1 à 5 aussi.',
  seeking: 'Recherche de la fenêtre principale.',
  lost: 'La fenêtre principale est fermée, ou ne répond pas. Ici, tout reste en l’état.',
  never: 'Aucune fenêtre principale ne répond. Ouvrez cette fenêtre depuis la page, avec S.',
  reopen: 'Rouvrir la fenêtre principale',
})
