/** A lecturer's notes for the steps of the lesson “Batch, time, data”, in French. */

import type { enNotesCube } from '../en/notes-cube.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frNotesCube = typeset<Words<typeof enNotesCube>>({
  'cube.number': {
    say: 'Commencez par un nombre et rien d’autre. Sa forme est vide : (). Dites-le à voix haute ; certains souriront, et plus loin tout repose là-dessus.',
    ask: 'Quelle forme a un seul nombre ?',
    wrong: '« (1,) ». C’est une liste qui contient un nombre : il y a déjà un axe.',
  },
  'cube.step': {
    say: 'Ce qu’on sait à un instant : {D} {D=caractéristique|caractéristiques}. Prenez un exemple de leur domaine : température, pression, vent. La place de chaque nombre est la même à tous les pas.',
    ask: 'Ces trois nombres sont-ils trois pas de temps ?',
    wrong: '« Oui. » Ils appartiennent au même instant. Le temps vient à l’appui suivant.',
  },
  'cube.sequence': {
    say: 'Maintenant le temps : {T} pas de ce genre, de gauche à droite. C’est le tableau que les gens ont dans un fichier, couché sur le côté : une ligne du fichier est un pas.',
    ask: 'Votre fichier a une ligne par jour et une colonne par capteur. Quel axe est lequel ?',
    wrong: '« Les lignes sont des exemples. » Pour un réseau sans récurrence, oui. Ici, une ligne est un pas de temps d’une seule séquence.',
  },
  'cube.batch': {
    say: '{B} tableaux, l’un derrière l’autre : ({B}, {T}, {D}). Comptez les nombres ensemble : {BTD}. Les tableaux ne savent rien les uns des autres ; ils ne sont dans un même bloc que parce qu’il est plus rapide de les calculer tous à la fois.',
    ask: 'Le lot est-il une sorte de temps ?',
    wrong: '« Le deuxième exemple vient après le premier. » Mélangez-les, rien ne change. Mélangez les pas de temps, et tout change.',
  },
  'cube.apart': {
    say: 'Fixez le temps, et il reste une tranche : un pas de temps de tous les exemples, {xShape}. C’est cette tranche qui entre en une fois. Voilà la phrase à retenir de cette leçon.',
    ask: 'Que donne-t-on au réseau en une fois : un exemple, un pas de temps ou une caractéristique ?',
    wrong: '« Un exemple après l’autre. » Un lot n’apporterait alors rien. Tous les exemples entrent ensemble, un pas de temps à la fois.',
  },
  'cube.laid': {
    say: 'Une seule cellule, et elle ne bouge pas. Le bloc va glisser sous elle. Avant d’appuyer, faites calculer la forme : {xShape} par {WxShape}.',
    ask: 'Quelle forme en sort ?',
    wrong: '« ({B}, {T}, {H}) » : c’est ce qui sort de tous les pas ensemble. Un pas donne {hShape}.',
  },
  'cube.enters': {
    say: 'La première tranche entre, les {B} {B=exemple|exemples} d’un coup. Montrez les brins : chacun a le sien, tous utilisent les mêmes poids.',
    ask: 'Combien de fois Wx a-t-il servi jusqu’ici ?',
    wrong: '« {B} fois, une par exemple. » Dans un seul produit pour toutes les lignes. La même matrice, une fois.',
  },
  'cube.output': {
    say: 'Une sortie monte à sa place, en haut. Y a autant de tranches que X, parce que dans ce réseau chaque pas est lu.',
    ask: 'L’état serait-il là sans la sortie ?',
    wrong: '« Non. » La sortie est seulement lue sur l’état. L’état serait le même.',
  },
  'cube.kept': {
    say: 'L’état quitte la cellule, fait le tour et attend, inchangé. C’est tout ce que le réseau saura jamais de t = 1. Marquez ici un silence.',
    ask: 'Où est la mémoire d’un réseau récurrent ?',
    wrong: '« Dans les poids. » Les poids contiennent ce qui a été appris sur beaucoup de lots. De cette séquence, seul l’état garde quelque chose.',
  },
  'cube.second': {
    say: 'La bande avance d’un pas. La première tranche a laissé un vide : on ne la regarde plus jamais.',
    ask: 'Le réseau peut-il revenir regarder x₁ ?',
    wrong: '« Oui, elle est encore dans l’entrée. » Il n’en reste que l’état.',
  },
  'cube.meets': {
    say: 'La nouvelle entrée rencontre l’état gardé : {x2} · Wx + {h1} · Wh + b. Ligne par ligne : l’exemple 1 ne rencontre que ce qui reste de l’exemple 1. À partir d’ici, cela se répète.',
    ask: 'Que se passerait-il si quelqu’un mélangeait les lignes de {h1} ?',
    wrong: '« Rien, c’est un lot. » La mémoire d’un exemple continuerait alors avec l’entrée d’un autre.',
  },
  'cube.unfold': {
    say: 'La cellule est maintenant imprimée au-dessus de chaque tranche. Dites-le clairement : c’est le même réseau et ce sont les mêmes nombres, dessinés une fois par pas. Repliez et dépliez encore une fois si quelqu’un fronce les sourcils.',
    ask: 'Le réseau est-il devenu plus grand ?',
    wrong: '« Oui, il y a {T} cellules maintenant. » Une cellule, {T} images d’elle.',
  },
  'cube.after': {
    say: 'Après la dernière tranche, le gradient revient à travers les {T} pas, puis les poids changent, une fois. Le lot suivant commence avec un état de zéros.',
    ask: 'Combien de fois les poids changent-ils pendant un lot ?',
    wrong: '« À chaque pas de temps. » Une fois pour le lot. Chaque pas ajoute seulement sa part.',
  },
  'cube.behind.example': { say: 'Fixez le lot : une séquence entière, ({T}, {D}). Ce serait une ligne d’un tableur dont chaque ligne est une séquence.' },
  'cube.behind.feature': { say: 'Fixez la caractéristique : ({B}, {T}), une seule chose mesurée, pour tous les exemples, au cours du temps. Personne n’alimente un réseau ainsi ; c’est utile pour regarder des données.' },
  'cube.behind.examples': { say: 'Le bloc en mémoire, le lot d’abord : un exemple après l’autre, chacun avec toute sa séquence. Suivez quelques nombres du doigt.' },
  'cube.behind.timeFirst': { say: 'Les mêmes nombres, le temps d’abord : ce qui appartient à un même pas de temps se trouve ensemble. Rien n’a été calculé, seul l’ordre a changé. Les deux formes sont écrites ; lisez-les à haute voix.' },
  'cube.behind.transposed': {
    say: 'L’erreur, maintenant : le bloc entre dans le mauvais sens. Il n’y a pas de message d’erreur. Le réseau prend les exemples pour le temps et va d’une personne à la suivante.',
    ask: 'Comment le remarqueriez-vous dans votre code ?',
    wrong: '« Les formes ne s’accorderaient pas. » Si. Seules des tailles inégales, et un coup d’œil à une séquence, le montrent.',
  },
  'cube.behind.batches': {
    say: 'Les mêmes données, par lots de 1 et de 32. Comptez ensemble les mises à jour d’une époque : beaucoup de petites, bruitées, contre quelques-unes, lisses. Un lot de 1 n’est pas encore de l’apprentissage en ligne.',
    ask: 'Lequel des deux a vu plus de données après une époque ?',
    wrong: '« Celui qui a fait plus de mises à jour. » Les deux ont vu chaque séquence une fois.',
  },
  'cube.behind.lengths': { say: 'Des séquences de longueurs inégales : les courtes sont complétées, et le masque dit où. À un pas de remplissage, l’état ne change pas.' },
  'cube.behind.own': { say: 'De vraies mesures en bloc, découpées dans une longue série. N’importe quel CSV suit le même chemin. Demandez d’abord ce que sont les exemples, ensuite ce qu’est le temps.' },
  'cube.behind.code': {
    say: 'Trois axes dans la forme de l’entrée, le lot d’abord. Les couches de PyTorch veulent le temps d’abord, sauf si on leur dit batch_first=True : l’une des erreurs les plus fréquentes.',
    ask: 'Que se passe-t-il si l’on échange les deux ?',
    wrong: '« Une erreur. » Aucune erreur, et c’est bien l’ennui : toutes les formes conviennent encore, et le réseau prend les exemples pour le temps.',
  },

})
