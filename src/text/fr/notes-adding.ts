/** A lecturer's notes for the steps of the lesson “Adding task”, in French. */

import type { enNotesAdding } from '../en/notes-adding.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frNotesAdding = typeset<Words<typeof enNotesAdding>>({
  'adding.task': {
    say: 'Lisez la ligne 1 à haute voix : {row1} {equals} {target1}. Deux des valeurs sont marquées, toutes les autres ne sont là que pour distraire. Le réseau doit garder la première jusqu’à ce que vienne la seconde.',
    ask: 'De quoi devriez-vous vous souvenir à chaque pas ?',
    wrong: '« De toutes les valeurs. » La somme jusqu’ici suffit, et un humain ne garderait que cela.',
  },
  'adding.slab': {
    say: 'Le schéma s’ouvre dans la page. Puis une tranche pivote et devient un tableau : le lot va vers le bas, les caractéristiques vers la droite. À partir d’ici, une tranche est toujours ce tableau.',
    ask: 'Qu’est-ce que la ligne 2 du tableau ?',
    wrong: '« Le deuxième pas de temps. » Le même pas de temps du deuxième exemple.',
  },
  'adding.ask': {
    say: 'Faites comme au tableau noir : écrivez {xShape} et {WxShape} l’un à côté de l’autre et couvrez du pouce les deux nombres du milieu.',
    ask: 'Quelle forme en sort ?',
    wrong: '« ({D}, {H}) », la forme des poids. Ceux-ci entrent ; ils ne sortent pas.',
  },
  'adding.product': {
    say: 'La boîte : l’entrée à gauche, les poids devant, le résultat en haut. Chaque colonne est sommée vers le haut, et les caractéristiques disparaissent. Restez ici jusqu’à ce que chacun ait trouvé une colonne.',
    ask: 'Une ligne a-t-elle besoin d’une autre ligne ?',
    wrong: '« On somme sur les exemples. » On somme sur les caractéristiques. Les exemples restent séparés.',
  },
  'adding.state': {
    say: 'Deux produits : ce qui est nouveau et ce qui a été gardé. Leur somme passe par la cellule. L’état sort avec la forme qu’il avait en entrant : c’est pourquoi le pas peut se répéter.',
    ask: 'Pourquoi Wh doit-il être carré ?',
    wrong: '« Par convention. » Un état entre et un état sort.',
  },
  'adding.shared': {
    say: 'Pointez une empreinte, et toutes s’éclairent. {weights} poids, quels que soient le nombre de pas et le lot.',
    ask: 'Comment ce nombre change-t-il avec un lot de 100 ?',
    wrong: '« 100 fois plus. » Pas du tout. Les lignes partagent les poids, tout comme les pas.',
  },
  'adding.last': {
    say: 'Maintenant seulement, on lit quelque chose. Les croix d’avant n’ont jamais été calculées. Plusieurs entrées, une sortie : {yShape}, un nombre par exemple.',
    ask: 'Qu’a répondu le réseau à t = 2 ?',
    wrong: '« Quelque chose de provisoire. » Rien : cette sortie n’existe pas.',
  },
  'adding.loss': {
    say: 'Ligne 1 : {prediction1} au lieu de {target1}. La perte est la moyenne sur le lot, {loss}. Dites-le lentement : ici, les exemples se rencontrent pour la première fois.',
    ask: 'Quelle est la meilleure réponse de quelqu’un qui ne sait rien ?',
    wrong: '« Zéro. » La moyenne de toutes les cibles, 1. Elle coûte 1/6 : c’est la ligne à battre.',
  },
  'adding.back': {
    say: 'Le même chemin en arrière. {dhT} a la forme de {hT} : pour chaque nombre, il dit combien celui-ci compte.',
    ask: 'Est-ce le changement de l’état ?',
    wrong: '« Oui, l’état est corrigé. » Personne ne change un état. Seuls les poids changent, et seulement à la fin.',
  },
  'adding.through': {
    say: 'De droite à gauche à travers le même Wh. Norme {normLast} à t = {T}, {normBack} un pas plus tôt. Faites dire à quelqu’un ce que cela donne sur cent pas.',
    ask: 'Pourquoi le même Wh ?',
    wrong: '« Il y en a un autre pour le retour. » Le retour traverse ce que l’aller a traversé.',
  },
  'adding.contributions': {
    say: 'La boîte sommée vers nous : la part de chaque pas dans ∂L/∂Wh, de la forme de Wh. Le lot disparaît ici, et le temps dans la somme des parts.',
    ask: 'Quels axes restent dans le gradient d’un poids ?',
    wrong: '« Lot et caché. » Caché et caché. Il ne reste ni lot ni temps.',
  },
  'adding.update': {
    say: 'Une seule mise à jour après les {T} pas, la même sur chaque empreinte. Dites la phrase du jour : en avant, les caractéristiques disparaissent ; dans le gradient des poids, le lot et le temps disparaissent.',
    ask: 'Lesquelles des tailles peuvent changer sans nouveaux poids ?',
    wrong: '« Aucune. » Le lot et les pas de temps : aucun poids ne les a dans sa forme.',
  },
  'adding.train': {
    say: 'C’était une itération ; maintenant, il y en a beaucoup. Regardez la ligne à 1/6. En dessous, le réseau a compris qu’il y a des marques.',
    ask: 'Que se passe-t-il à T = 50 ?',
    wrong: '« C’est juste un peu plus long. » Un RNN simple en reste à cette ligne. C’est la question de la leçon suivante, à laquelle les portes répondent.',
  },
  'adding.behind.state': { say: 'La même boîte pour l’état : « caché » disparaît et « caché » ressort.' },
  'adding.behind.output': { say: 'Et pour la sortie : les unités cachées disparaissent, les sorties apparaissent. Wy sert une fois, au dernier pas.' },
  'adding.behind.earlier': { say: 'La boîte sommée vers la gauche donne le gradient de l’état précédent. Les mêmes nombres de Wh, sommés dans une autre direction.' },
  'adding.behind.input': { say: 'Sommée vers nous, elle donne la part de ce pas dans ∂L/∂Wx. Faites trouver l’axe qui a disparu : le lot.' },
  'adding.behind.inside': { say: 'Dans un pas : deux produits et le biais s’additionnent, et tanh en fait l’état. Suivez l’exemple 1, unité 1, et calculez un nombre avec la salle.' },
  'adding.behind.code': { say: 'Le même réseau dans trois bibliothèques. Cherchez le lot ou les pas de temps dans la forme d’un poids : il n’y en a pas.' },

})
