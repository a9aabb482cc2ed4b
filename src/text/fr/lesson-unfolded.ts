/** The words of the lesson about backpropagation through time, in French. */

import type { enLessonUnfolded } from '../en/lesson-unfolded.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frLessonUnfolded = typeset<Words<typeof enLessonUnfolded>>({
  lesson: {
    unfolded: {
      title: 'À qui la faute ?',
      once: {
        one: 'Une cellule, utilisée {T} fois : les mêmes Wx, Wh et b à chaque pas. Dessinée une fois par pas, c’est un réseau ordinaire de {T} {T=couche|couches}, qui partagent leurs poids.',
        two: 'La rétropropagation ordinaire s’y applique donc. La rétropropagation à travers le temps n’est rien d’autre.',
      },
      forward: {
        one: 'En avant, pas à pas : chaque état est fait de l’entrée de son pas et de l’état précédent.',
        two: 'Tous les états sont gardés, car le retour en a besoin. C’est pourquoi de longues séquences demandent de la mémoire : {T} tranches de {hShape}.',
      },
      loss: {
        one: 'Le dernier état est lu et comparé à la cible. La perte est un seul nombre pour tout le lot : *{loss}*.',
        two: 'Quel poids en est responsable ? Chacun a servi {T} fois.',
      },
      ask: {
        one: 'D’abord : combien chaque nombre du dernier état {hT} compte-t-il pour la perte ?',
        two: 'Quelle forme a la réponse, {dhT} ?',
        answer: 'Une réponse pour chaque nombre de {hT} : un gradient a toujours la forme de ce dont il est le gradient.',
      },
      last: {
        one: '{dhT} {hShape} : de combien la perte change quand un nombre de {hT} change un peu. Cela vient de la perte, en arrière à travers Wy.',
        two: 'Sa grandeur, sur tous les exemples et toutes les unités, est ‖{dhT}‖ = {normLast}.',
      },
      through: {
        one: 'De droite à gauche à travers le *même* Wh, retourné : Whᵀ. Le ruban est aussi large que la norme de ce qu’il porte.',
        two: 'À t = {tBack} elle vaut {normBack}, à t = {T} elle valait {normLast}.',
      },
      tile: {
        one: 'En chemin, chaque pas laisse une tuile : ce que cet usage de Wh ajoute à ∂L/∂Wh, de la forme de Wh {WhShape}.',
        two: 'C’est encore la même boîte, sommée vers nous : sur les exemples. *Le lot disparaît.*',
      },
      first: {
        one: 'À t = 1, le gradient arrive avec la norme {normFirst}. Il a traversé Wh {tBack} fois en chemin.',
        two: 'Sous chaque pas se trouvent maintenant deux tuiles, l’une de Wh, l’autre de Wx.',
      },
      sum: {
        one: 'Les tuiles s’additionnent : *le temps disparaît*. Un seul gradient pour l’unique Wh, et une seule mise à jour.',
        two: 'Chaque usage a sa part de la faute. La norme de la somme n’est pas la somme des normes : les contributions peuvent aller dans des directions différentes.',
      },
      long: {
        one: 'Les mêmes poids sur {T} pas. Chaque pas multiplie le gradient par Whᵀ et par la pente de tanh, qui est inférieure à 1.',
        two: 'De {normLast} au dernier pas, il arrive à {normFirst} au premier : il s’est *évanoui*. Ce qui s’est passé tôt ne peut pas être appris.',
      },
      radius: {
        one: 'Ce qui en décide est le *rayon spectral* de Wh, le module de sa plus grande valeur propre. Tirez le curseur : les poids récurrents y sont ramenés, dans une expérience qui ne touche pas au réseau.',
        two: 'Sous 1, la courbe tombe vers la gauche : le gradient s’évanouit. Au-dessus de 1, le cas linéaire explose ; tanh le retient là où sa pente est faible.',
      },
      train: {
        one: 'Appuyez sur *Entraîner* et regardez rubans, tuiles et normes suivre les poids ; Pause s’arrête sur une image que l’on peut parcourir pas à pas.',
        two: 'Essayez le lstm dans Réglages : sa cellule fait passer l’état à côté des poids, et le gradient avec lui. Sous l’image, *Quatre cellules* les compare toutes, et *Écrêtage* retient ce qui explose.',
      },
    },
  },
})
