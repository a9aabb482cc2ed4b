/** A lecturer's notes for the steps of the lesson “Backprop through time”, in French. */

import type { enNotesUnfolded } from '../en/notes-unfolded.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frNotesUnfolded = typeset<Words<typeof enNotesUnfolded>>({
  'unfolded.once': {
    say: 'La même cellule, trois fois. Dites ce qui en fait un réseau ordinaire : des couches, l’une après l’autre. Et ce qui ne l’est pas : les couches partagent leurs poids. La rétropropagation ordinaire s’y applique donc ; la rétropropagation à travers le temps n’est rien d’autre.',
    ask: 'Combien de couches a ce réseau ?',
    wrong: '« Une. » Vu comme un graphe, il en a une par pas, {T} ici. « Une » compte les jeux de poids.',
  },
  'unfolded.forward': {
    say: 'En avant, pas à pas. Tous les états sont gardés, car le retour a besoin de chacun. C’est là que part la mémoire de votre carte graphique : {T} tranches de {hShape}.',
    ask: 'Pourquoi ne pas jeter les premiers états ?',
    wrong: '« Pour pouvoir les afficher. » La dérivée de tanh à un pas a besoin de l’état de ce pas.',
  },
  'unfolded.loss': {
    say: 'Un seul nombre pour tout le lot : {loss}. Et maintenant la question de cette leçon : quel poids est responsable ? Chacun a servi {T} fois.',
    ask: 'Voici une perte et {T} usages de Wh. Combien de gradients de Wh y aura-t-il ?',
    wrong: '« {T}. » {T} parts, et une somme. Il y a un seul Wh, donc un seul gradient.',
  },
  'unfolded.ask': {
    say: 'Avant la réponse : un gradient répond à une question pour chaque nombre. On peut donc dire sa forme sans rien calculer.',
    ask: 'Quelle forme a {dhT} ?',
    wrong: '« C’est un seul nombre, puisque la perte en est un. » Un nombre au-dessus de la barre, mais toute une tranche en dessous.',
  },
  'unfolded.last': {
    say: 'Le gradient arrive au dernier état, en arrière à travers Wy. Il a la forme de {hT}, {hShape}. Sa grandeur, {normLast}, est désormais la largeur du ruban.',
    ask: 'Que veut dire un grand nombre dans cette tranche ?',
    wrong: '« Que cet état est grand. » Que la perte changerait beaucoup si ce nombre changeait un peu.',
  },
  'unfolded.through': {
    say: 'Vers la gauche, à travers le même Wh, retourné. Comparez les deux normes : {normLast} à t = {T}, {normBack} à t = {tBack}. Laissez la salle deviner la suivante.',
    ask: 'Quelle matrice le gradient traverse-t-il en revenant ?',
    wrong: '« L’inverse de Wh. » La transposée. Rien n’est défait ici ; les mêmes sommes sont lues dans l’autre sens.',
  },
  'unfolded.tile': {
    say: 'Encore la boîte, sommée vers nous, sur les exemples : le lot disparaît. Ce qui reste a la forme de Wh et tombe comme une tuile : la part de ce seul usage.',
    ask: 'Quel axe disparaît dans ce produit ?',
    wrong: '« Le temps. » Pas encore. Ici, c’est le lot ; le temps disparaît quand les tuiles s’additionnent.',
  },
  'unfolded.first': {
    say: 'À t = 1, le gradient a encore la norme {normFirst}. Sous chaque pas se trouve une tuile. Faites chercher la plus pâle.',
    ask: 'Quel pas a le moins à dire sur la mise à jour ?',
    wrong: '« Le dernier, il n’a servi qu’une fois. » Chacun a servi une fois. Le premier est le plus loin de la perte.',
  },
  'unfolded.sum': {
    say: 'Toutes les tuiles tombent en une seule : le temps disparaît. Un gradient, une mise à jour. Les parts peuvent aller dans des directions différentes : la norme de la somme est donc plus petite que la somme des normes.',
    ask: 'Et si le réseau avait changé Wh après chaque pas ?',
    wrong: '« Il apprendrait plus vite. » Les pas ne seraient alors plus la même fonction, et le gradient ne serait celui d’aucun réseau réel.',
  },
  'unfolded.long': {
    say: 'Les mêmes poids, {T} pas. De {normLast} à la fin à {normFirst} au début. Dites le rapport avec des mots. On ne peut plus rien en apprendre sur ce qui s’est passé tôt.',
    ask: 'Le réseau ne voit-il pas les premières entrées, en avant ?',
    wrong: '« Il ne peut pas les voir. » En avant, il peut. Ce qui se perd, c’est comment elles devraient changer les poids.',
  },
  'unfolded.radius': {
    say: 'Tirez lentement le curseur de 0.5 à 1.5 et arrêtez-vous à 1. Sous 1, la courbe tombe vers la gauche ; au-dessus, la droite du cas linéaire monte, et tanh retient la vraie courbe.',
    ask: 'Un rayon spectral d’exactement 1 est-il le remède ?',
    wrong: '« Oui. » Avec tanh, la pente est elle aussi inférieure à 1, et après une mise à jour le rayon a changé. Le remède qui dure, ce sont les portes.',
  },
  'unfolded.train': {
    say: 'Il s’entraîne, et rubans et normes suivent. Mettez en pause quand quelqu’un pose une question. S’il reste du temps, montrez le LSTM : sa cellule fait passer l’état à côté des poids, et le gradient avec lui.',
    ask: 'Quelle courbe attendriez-vous d’un LSTM ?',
    wrong: '« Une courbe plate. » Plus plate : sa porte d’oubli est un facteur aussi, mais le réseau peut apprendre à le garder près de 1.',
  },
  'unfolded.behind.earlier': { say: 'Le pas en arrière comme une boîte, sommée vers la gauche : les unités cachées disparaissent, et le gradient de l’état précédent a sa forme, {hShape}.' },
  'unfolded.behind.inside': { say: 'Dans la cellule, en arrière : chaque opération transmet le gradient, fois sa dérivée. Arrêtez-vous à tanh : son facteur vaut au plus 1, et cela à chaque pas.' },
  'unfolded.behind.nudge': {
    say: 'La confiance n’exclut pas le contrôle : on augmente un peu un poids, puis on le diminue, et on recalcule la perte. La pente et le gradient s’accordent sur beaucoup de chiffres.',
    ask: 'Pourquoi ne pas calculer tous les gradients ainsi ?',
    wrong: '« Ce n’est pas assez exact. » Il faut deux passages entiers pour chaque poids.',
  },
  'unfolded.behind.truncation': { say: 'Le retour est coupé tous les 2 pas. Lisez les deux nombres : ce qui reste de la longueur, et de combien la direction a tourné. C’est le second qui fait le plus mal.' },
  'unfolded.behind.clipping': { say: 'L’écrêtage à deux endroits. À un pas, chaque nombre est coupé, et la direction change ; globalement, tous sont raccourcis ensemble, et elle reste.' },
  'unfolded.behind.itemised': { say: 'Une perte à chaque pas, donc un triangle : chaque perte ne peut accuser que ce qui la précède. La diagonale est forte, le coin opposé est pâle.' },
  'unfolded.behind.lstm': { say: 'La route propre au LSTM : c va tout droit, avec un produit et une somme. Aucune matrice de poids ne lui barre le chemin ; seule la porte d’oubli s’y trouve.' },
  'unfolded.behind.cells': {
    say: 'Le même lot, la même graine, quatre cellules, pas encore d’entraînement. Faites parier la salle avant de lire les courbes de droite à gauche.',
    ask: 'Laquelle ramène le plus à t = 1 ?',
    wrong: '« La relu, parce qu’elle ne sature pas. » Elle peut tout aussi bien exploser, ou mourir. Regardez la courbe.',
  },
  'unfolded.behind.together': { say: 'Elles s’entraînent côte à côte à l’addition. Laissez-leur du temps, et dites pendant ce temps ce que veut dire la ligne à 1/6. Ce que vous voyez tient la promesse de la leçon.' },
  'unfolded.behind.code': { say: 'En code, c’est une seule ligne. Voilà pourquoi si peu de gens ont vu ce qu’elle fait ; vous, maintenant, oui.' },

})
