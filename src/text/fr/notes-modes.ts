/** A lecturer's notes for the steps of the lesson “Five modes”, in French. */

import type { enNotesModes } from '../en/notes-modes.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frNotesModes = typeset<Words<typeof enNotesModes>>({
  'modes.chart': {
    say: 'Presque tout le monde connaît ce schéma. Suivez l’un des cinq de la main : entrées en bas, états au milieu, sorties en haut, le temps vers la droite. Dites qu’une flèche est un produit par des poids. N’expliquez pas encore les cinq usages : dites seulement ce qui change, les pas qui ont une entrée et les sorties qui sont lues.',
    ask: 'Où est le lot dans ce schéma ?',
    wrong: '« De gauche à droite. » Cela, c’est le temps. Le lot n’est pas encore dessiné : c’est à cela que sert l’appui suivant.',
  },
  'modes.pulled': {
    say: 'Attendez la fin du mouvement avant de parler. Ce qui ressemblait à un vecteur était une matrice depuis le début : les lignes sont des exemples, les colonnes des nombres. Suivez un brin de bas en haut.',
    ask: 'Deux brins se rencontrent-ils jamais ?',
    wrong: '« Oui, dans la couche cachée. » Chaque ligne de la matrice est multipliée séparément. Les exemples ne se rencontrent que dans la perte.',
  },
  'modes.synced': {
    say: 'Un seul réseau, avec une entrée et une sortie à chaque pas. Lisez les deux formes à haute voix : ({B}, {T}, {D}) entre, ({B}, {T}, {K}) sort. Le pas vert est le même à chaque t, avec les trois mêmes jeux de poids.',
    ask: 'Combien de matrices de poids différentes y a-t-il à l’écran ?',
    wrong: '« Une par pas. » Trois, quel que soit T : Wx, Wh et Wy. Les empreintes sur les flèches sont des copies de la même carte.',
  },
  'modes.ask': {
    say: 'Annoncez le changement avant qu’il se produise : les sorties avant la dernière ne seront pas lues. Faites proposer une forme, et notez-en deux au tableau avant d’appuyer.',
    ask: 'Quelle forme a ce qui est lu ?',
    wrong: '« ({B}, 1, {K}) », ou « ({T}, {K}) ». La première garde un axe de longueur 1 que personne n’a demandé ; la seconde a perdu le lot et gardé le temps.',
  },
  'modes.manyToOne': {
    say: 'Montrez les croix : ces sorties ne sont pas calculées du tout. Rien en dessous n’a changé : entrées, états et poids sont les mêmes nombres qu’avant. Seul Y a une autre forme, {yShape}. Dans Keras, c’est return_sequences=False.',
    ask: 'Quels nombres ont changé à l’écran ?',
    wrong: '« Les états, puisque le réseau fait autre chose maintenant. » Il fait la même chose ; nous en regardons seulement moins.',
  },
  'modes.oneToMany': {
    say: 'L’autre côté maintenant : les entrées après la première restent vides, et une entrée vide est un vecteur de zéros. Le réseau fait quand même un pas, parce que l’état continue. Séparez bien deux choses : l’état passe d’un pas à l’autre, la sortie non, à moins qu’on ne la réinjecte.',
    ask: 'Si rien n’entre, en quoi le pas 2 diffère-t-il du pas 1 ?',
    wrong: '« La sortie du pas 1 y entre. » Pas ici : c’est la flèche verte qui agit. Réinjecter la sortie, c’est encore autre chose.',
  },
  'modes.encdec': {
    say: 'Les deux à la fois : d’abord lire, ensuite écrire. Tout ce que sait la seconde moitié tient dans un état, {hShape} : une ligne par exemple. C’est pour ce goulot que l’attention a été inventée.',
    ask: 'Quelle part d’une longue phrase passe par là ?',
    wrong: '« Tout, l’état est la phrase entière. » Ce sont les mêmes quelques nombres pour une phrase courte et pour une longue.',
  },
  'modes.oneToOne': {
    say: 'Un seul pas. La flèche d’état à état n’apporte que des zéros : c’est donc un réseau ordinaire à une couche cachée. Voilà le pont vers ce qu’ils connaissent déjà.',
    ask: 'Que fait Wh ici ?',
    wrong: '« Il n’est pas là. » Il est là et il a ses poids ; il est multiplié par h₀, qui vaut zéro.',
  },
  'modes.length': {
    say: 'Lisez le nombre de poids, {weights}, puis le nombre de pas, {T}. Le premier n’a pas bougé. C’est ce que veut dire récurrent : un seul pas, employé autant de fois qu’on veut.',
    ask: 'Combien de poids y aurait-il avec 3 000 pas ?',
    wrong: '« Dix fois plus. » Le même nombre. Ce qui grandit, c’est la mémoire pour les états et le chemin que le gradient doit parcourir.',
  },
  'modes.task': {
    say: 'Donnez une tâche au réseau : a-t-on vu jusqu’ici un nombre impair de uns ? Un humain y arrive avec un bit de mémoire. Dictez une courte séquence et faites répondre la salle après chaque bit.',
    ask: 'Quel mode faut-il pour cela ?',
    wrong: '« Plusieurs vers un. » Il y a une réponse après chaque bit : on lit donc une sortie à chaque pas.',
  },
  'modes.train': {
    say: 'Il s’entraîne pendant que vous parlez. Regardez la part des séquences jamais vues, pas seulement la perte : elle reste un moment près de la moitié, puis elle bondit. Le réseau a trouvé le bit.',
    ask: 'Pourquoi y a-t-il d’abord une longue partie plate ?',
    wrong: '« Le taux d’apprentissage est trop petit. » Dans cette tâche, une demi-réponse ne vaut rien : un seul bit faux gâche tous ceux qui suivent.',
  },
  'modes.behind.pattern': { say: 'Tout motif est possible : des entrées à certains pas, des sorties à d’autres. Faites trouver à la salle un usage de celui-ci. Les poids sont les mêmes qu’avant.' },
  'modes.behind.feedback': { say: 'Maintenant, la sortie est réinjectée comme entrée suivante. Deux choses passent, et ce ne sont pas les mêmes : l’état, que personne ne voit, et la prédiction, que tout le monde peut voir.' },
  'modes.behind.code': {
    say: 'La même machine en code. Parcourez les lignes : la couche récurrente est la même dans tous les modes. Ce qui change, c’est ce qui entre et ce qui est lu.',
  },
  'modes.behind.all': {
    say: 'Retour aux cinq, maintenant avec le lot derrière chaque rectangle. Faites nommer le mode pour un exemple de leur choix : une prévision météo, un filtre à spam, les sous-titres d’une vidéo.',
    ask: 'Lequel des cinq prendriez-vous pour cela ?',
    wrong: '« Plusieurs vers plusieurs » pour tout. Demandez en retour : y a-t-il une sortie à chaque pas, ou seulement quand tout est lu ?',
  },

})
