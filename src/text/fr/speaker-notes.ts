/** A lecturer's notes for each step of the lessons and for each kind of moment, in French: what to say, what to ask, what is usually answered wrongly. */

import type { enSpeakerNotes } from '../en/speaker-notes.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frSpeakerNotes = typeset<Words<typeof enSpeakerNotes>>({
  steps: {
    'modes.chart': {
      say: 'Presque tout le monde connaît ce schéma. Suivez l’un des cinq de la main : entrées en bas, états au milieu, sorties en haut, le temps vers la droite. Dites qu’une flèche est un produit par des poids. N’expliquez pas encore les cinq usages : dites seulement que diffèrent les pas qui ont une entrée et les sorties qui sont lues.',
      ask: 'Où est le lot dans ce schéma ?',
      wrong: '« De gauche à droite. » Cela, c’est le temps. Le lot n’est pas encore dessiné : c’est à cela que sert l’appui suivant.',
    },
    'modes.pulled': {
      say: 'Attendez la fin du mouvement avant de parler. Ce qui ressemblait à un vecteur était une matrice depuis le début : les lignes sont des exemples, les colonnes des nombres. Suivez un brin de bas en haut.',
      ask: 'Deux brins se rencontrent-ils jamais ?',
      wrong: '« Oui, dans la couche cachée. » Chaque ligne de la matrice est multipliée pour elle seule. Les exemples ne se rencontrent que dans la perte.',
    },
    'modes.synced': {
      say: 'Un seul réseau, avec une entrée et une sortie à chaque pas. Lisez les deux formes à haute voix : ({B}, {T}, {D}) entre, ({B}, {T}, {K}) sort. Le pas vert est le même à chaque t, avec les trois mêmes jeux de poids.',
      ask: 'Combien de matrices de poids différentes y a-t-il à l’écran ?',
      wrong: '« Une par pas. » Trois, quel que soit T : Wx, Wh et Wy. Les empreintes sur les flèches sont des copies de la même carte.',
    },
    'modes.ask': {
      say: 'Annoncez le changement avant qu’il vienne : les sorties avant la dernière ne seront pas lues. Faites proposer une forme, et notez-en deux au tableau avant d’appuyer.',
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
      wrong: '« La sortie du pas 1 y entre. » Pas ici : c’est la flèche verte qui agit. Réinjecter la sortie est une autre chose, une deuxième.',
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
      say: 'Lisez le nombre de poids, {weights}, puis le nombre de pas, {T}. Le premier n’a pas bougé. C’est ce que veut dire récurrent : un seul pas, employé aussi souvent qu’on veut.',
      ask: 'Combien de poids y aurait-il avec 3 000 pas ?',
      wrong: '« Dix fois plus. » Le même nombre. Ce qui grandit, c’est la mémoire pour les états et le chemin que le gradient doit faire.',
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
    exercise: {
      say: 'Une question sur le réseau à l’écran. Que chacun écrive une réponse avant que quelqu’un en dise une. Prenez la première fausse au sérieux : tapez-la, et la page dit ce qui a été confondu.',
      ask: 'Qui a une autre réponse ?',
      wrong: 'D’habitude les bonnes tailles dans le mauvais ordre, ou un axe de trop. Demandez à quel axe correspond chaque nombre.',
    },
    'modes.behind.pattern': { say: 'Tout motif est possible : des entrées à certains pas, des sorties à d’autres. Faites trouver à la salle un usage de celui-ci. Les poids sont les mêmes qu’avant.' },
    'modes.behind.feedback': { say: 'Maintenant, la sortie est réinjectée comme entrée suivante. Deux choses passent, et ce ne sont pas les mêmes : l’état, que personne ne voit, et la prédiction, que tout le monde peut voir.' },
    'modes.behind.code': {
      say: 'La même machine en code. Parcourez les lignes : la couche récurrente est la même dans tous les modes. Diffère ce qui entre et ce qui est lu.',
    },
    'modes.behind.all': {
      say: 'Retour aux cinq, maintenant avec le lot derrière chaque rectangle. Faites nommer le mode pour un exemple à eux : une prévision météo, un filtre à spam, les sous-titres d’une vidéo.',
      ask: 'Lequel des cinq prendriez-vous pour cela ?',
      wrong: '« Plusieurs vers plusieurs » pour tout. Demandez en retour : y a-t-il une sortie à chaque pas, ou seulement quand tout est lu ?',
    },

    'cube.number': {
      say: 'Commencez par un nombre et rien d’autre. Sa forme est vide : (). Dites-le à voix haute ; certains souriront, et plus loin tout repose là-dessus.',
      ask: 'Quelle forme a un seul nombre ?',
      wrong: '« (1,) ». C’est une liste qui contient un nombre : il y a déjà un axe.',
    },
    'cube.step': {
      say: 'Ce qu’on sait à un instant : {D} caractéristiques. Prenez un exemple de leur monde : température, pression, vent. La place de chaque nombre est la même à tous les pas.',
      ask: 'Ces trois nombres sont-ils trois pas de temps ?',
      wrong: '« Oui. » Ils appartiennent au même instant. Le temps vient à l’appui suivant.',
    },
    'cube.sequence': {
      say: 'Maintenant le temps : {T} pas de ce genre, de gauche à droite. C’est le tableau que les gens ont dans un fichier, couché sur le côté : une ligne du fichier est un pas.',
      ask: 'Votre fichier a une ligne par jour et une colonne par capteur. Quel axe est lequel ?',
      wrong: '« Les lignes sont des exemples. » Pour un réseau sans récurrence, oui. Ici, une ligne est un pas de temps d’une seule séquence.',
    },
    'cube.batch': {
      say: '{B} tableaux, l’un derrière l’autre : ({B}, {T}, {D}). Comptez les nombres ensemble : {BTD}. Les tableaux ne savent rien les uns des autres ; ils sont dans un même bloc seulement parce qu’il est rapide de calculer avec tous à la fois.',
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
      say: 'La première tranche entre, les {B} exemples d’un coup. Montrez les brins : chacun a le sien, tous utilisent les mêmes poids.',
      ask: 'Combien de fois Wx a-t-il servi jusqu’ici ?',
      wrong: '« {B} fois, une par exemple. » Dans un seul produit pour toutes les lignes. La même matrice, une fois.',
    },
    'cube.output': {
      say: 'Une sortie monte à sa place, en haut. Y a autant de tranches que X, parce que dans ce réseau chaque pas est lu.',
      ask: 'L’état serait-il là sans la sortie ?',
      wrong: '« Non. » La sortie est seulement lue sur l’état. L’état serait le même.',
    },
    'cube.kept': {
      say: 'L’état quitte la cellule, fait le tour et attend, inchangé. C’est tout ce que le réseau saura jamais de t = 1. Laissez ici un silence.',
      ask: 'Où est la mémoire d’un réseau récurrent ?',
      wrong: '« Dans les poids. » Les poids contiennent ce qui a été appris sur beaucoup de lots. De cette séquence, seul l’état sait quelque chose.',
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
    'cube.behind.feature': { say: 'Fixez la caractéristique : ({B}, {T}), une seule chose mesurée, pour tous les exemples, au cours du temps. Personne n’alimente un réseau ainsi ; c’est bon pour regarder des données.' },
    'cube.behind.examples': { say: 'Le bloc en mémoire, le lot d’abord : un exemple après l’autre, chacun avec toute sa séquence. Suivez quelques nombres du doigt.' },
    'cube.behind.timeFirst': { say: 'Les mêmes nombres, le temps d’abord : ce qui appartient à un même pas de temps se trouve ensemble. Rien n’a été calculé, seul l’ordre est autre. Les deux formes sont écrites ; lisez-les à haute voix.' },
    'cube.behind.transposed': {
      say: 'L’erreur, maintenant : le bloc entre dans le mauvais sens. Il n’y a pas de message d’erreur. Le réseau prend les exemples pour le temps et va d’une personne à la suivante.',
      ask: 'Comment le remarqueriez-vous dans votre code ?',
      wrong: '« Les formes n’iraient pas ensemble. » Si. Seules des tailles inégales, et un coup d’œil à une séquence, le montrent.',
    },
    'cube.behind.batches': {
      say: 'Les mêmes données, par lots de 1 et de 32. Comptez ensemble les mises à jour d’une époque : beaucoup de petites, bruitées, contre quelques-unes, lisses. Un lot de 1 n’est pas encore de l’apprentissage en ligne.',
      ask: 'Lequel des deux a vu plus de données après une époque ?',
      wrong: '« Celui qui a fait plus de mises à jour. » Les deux ont vu chaque séquence une fois.',
    },
    'cube.behind.lengths': { say: 'Des séquences de longueurs inégales : les courtes sont complétées, et le masque dit où. À un pas complété, l’état ne fait que rester en place.' },
    'cube.behind.own': { say: 'De vraies mesures en bloc, coupées dans une longue série. N’importe quel CSV suit le même chemin. Demandez d’abord ce que sont les exemples, ensuite ce qu’est le temps.' },
    'cube.behind.code': {
      say: 'Trois axes dans la forme de l’entrée, le lot d’abord. Les couches de PyTorch veulent le temps d’abord, sauf si on leur dit batch_first=True : l’une des erreurs les plus fréquentes.',
      ask: 'Que se passe-t-il si l’on échange les deux ?',
      wrong: '« Une erreur. » Aucune erreur, et c’est bien l’ennui : toutes les formes vont encore, et le réseau prend les exemples pour le temps.',
    },

    'unfolded.once': {
      say: 'La même cellule, trois fois. Dites ce qui en fait un réseau ordinaire : des couches, l’une après l’autre. Et ce qui ne l’est pas : les couches partagent leurs poids. La rétropropagation ordinaire s’y applique donc ; la rétropropagation à travers le temps n’est rien d’autre.',
      ask: 'Combien de couches a ce réseau ?',
      wrong: '« Une. » Comme graphe, il en a une par pas, {T} ici. « Une » compte les jeux de poids.',
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
      say: 'Toutes les tuiles tombent en une seule : le temps disparaît. Un gradient, une mise à jour. Les parts peuvent aller dans des directions différentes : la norme de la somme est donc inférieure à la somme des normes.',
      ask: 'Et si le réseau avait changé Wh après chaque pas ?',
      wrong: '« Il apprendrait plus vite. » Les pas ne seraient alors plus la même fonction, et le gradient ne serait celui de rien qui existe.',
    },
    'unfolded.long': {
      say: 'Les mêmes poids, {T} pas. De {normLast} à la fin à {normFirst} au début. Dites le rapport avec des mots. Ce qui s’est passé tôt ne peut pas en être appris.',
      ask: 'Le réseau ne voit-il pas les premières entrées, en avant ?',
      wrong: '« Il ne peut pas les voir. » En avant, il peut. Ce qui se perd, c’est comment changer à cause d’elles.',
    },
    'unfolded.radius': {
      say: 'Tirez lentement le curseur de 0.5 à 1.5 et arrêtez-vous à 1. Sous 1, la courbe tombe vers la gauche ; au-dessus, la droite du cas linéaire monte, et tanh retient la vraie courbe.',
      ask: 'Un rayon spectral d’exactement 1 est-il le remède ?',
      wrong: '« Oui. » Avec tanh, la pente est elle aussi inférieure à 1, et après une mise à jour le rayon est un autre. Le remède qui dure, ce sont les portes.',
    },
    'unfolded.train': {
      say: 'Il s’entraîne, et rubans et normes suivent. Mettez en pause quand quelqu’un demande. S’il reste du temps, montrez le LSTM : sa cellule fait passer l’état à côté des poids, et le gradient avec lui.',
      ask: 'Quelle courbe attendriez-vous d’un LSTM ?',
      wrong: '« Une courbe plate. » Plus plate : sa porte d’oubli est un facteur aussi, mais le réseau peut apprendre à le garder près de 1.',
    },
    'unfolded.behind.earlier': { say: 'Le pas en arrière comme une boîte, sommée vers la gauche : les unités cachées disparaissent, et le gradient de l’état précédent a sa forme, {hShape}.' },
    'unfolded.behind.inside': { say: 'Dans la cellule, en arrière : chaque opération transmet le gradient, fois sa dérivée. Arrêtez-vous à tanh : son facteur vaut au plus 1, et cela à chaque pas.' },
    'unfolded.behind.nudge': {
      say: 'La confiance, c’est bien ; vérifier, c’est mieux : on bouge un poids un peu vers le haut et vers le bas, et on recalcule la perte. La pente et le gradient s’accordent sur beaucoup de chiffres.',
      ask: 'Pourquoi ne pas calculer tous les gradients ainsi ?',
      wrong: '« Ce n’est pas assez exact. » Il faut deux passages entiers pour chaque poids.',
    },
    'unfolded.behind.truncation': { say: 'Le retour est coupé tous les 2 pas. Lisez les deux nombres : ce qui reste de la longueur, et de combien la direction a tourné. C’est le second qui fait le plus mal.' },
    'unfolded.behind.clipping': { say: 'L’écrêtage à deux endroits. À un pas, chaque nombre est coupé, et la direction change ; globalement, tous sont raccourcis ensemble, et elle reste.' },
    'unfolded.behind.itemised': { say: 'Une perte à chaque pas, donc un triangle : chaque perte ne peut accuser que ce qui la précède. La diagonale est forte, le coin opposé est pâle.' },
    'unfolded.behind.lstm': { say: 'La route propre au LSTM : c va tout droit, avec un produit et une somme. Aucune matrice de poids ne lui barre le chemin ; seule la porte d’oubli le fait.' },
    'unfolded.behind.cells': {
      say: 'Le même lot, la même graine, quatre cellules, pas encore d’entraînement. Faites parier la salle avant de lire les courbes de droite à gauche.',
      ask: 'Laquelle ramène le plus à t = 1 ?',
      wrong: '« La relu, parce qu’elle ne sature pas. » Elle peut tout aussi bien exploser, ou mourir. Regardez la courbe.',
    },
    'unfolded.behind.together': { say: 'Elles s’entraînent côte à côte à l’addition. Laissez-leur du temps, et dites pendant ce temps ce que veut dire la ligne à 1/6. Ce que vous voyez tient la promesse de la leçon.' },
    'unfolded.behind.code': { say: 'En code, c’est une seule ligne. Voilà pourquoi si peu de gens ont vu ce qu’elle fait ; vous, maintenant, oui.' },

    'adding.task': {
      say: 'Lisez la ligne 1 à haute voix : {row1} {equals} {target1}. Deux des valeurs sont marquées, toutes les autres sont là pour distraire. Le réseau doit garder la première jusqu’à ce que vienne la seconde.',
      ask: 'De quoi devriez-vous vous souvenir à chaque pas ?',
      wrong: '« De toutes les valeurs. » La somme jusqu’ici suffit, et une personne ne garderait que cela.',
    },
    'adding.slab': {
      say: 'Le schéma s’ouvre dans la page. Puis une tranche pivote et devient un tableau : le lot descend, les caractéristiques vont à droite. À partir d’ici, une tranche est toujours ce tableau.',
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
      wrong: '« La somme va sur les exemples. » Elle va sur les caractéristiques. Les exemples restent séparés.',
    },
    'adding.state': {
      say: 'Deux produits : ce qui est nouveau et ce qui a été gardé. Leur somme passe par la cellule. L’état sort dans la forme dans laquelle il est entré : c’est pourquoi le pas peut se répéter.',
      ask: 'Pourquoi Wh doit-il être carré ?',
      wrong: '« Par convention. » Un état entre et un état sort.',
    },
    'adding.shared': {
      say: 'Montrez une empreinte, et toutes s’éclairent. {weights} poids, quels que soient le nombre de pas et le lot.',
      ask: 'Comment ce nombre change-t-il avec un lot de 100 ?',
      wrong: '« 100 fois plus. » Pas du tout. Les lignes partagent les poids comme les pas les partagent.',
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
      say: 'Le même chemin en arrière. {dhT} a la forme de {hT} : pour chaque nombre, une réponse à la question de combien il compte.',
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
      wrong: '« Cela dure un peu plus longtemps. » Un RNN simple reste à la ligne. C’est la question de la leçon suivante, à laquelle les portes répondent.',
    },
    'adding.behind.state': { say: 'La même boîte pour l’état : « caché » disparaît et « caché » ressort.' },
    'adding.behind.output': { say: 'Et pour la sortie : les unités cachées disparaissent, les sorties apparaissent. Wy sert une fois, au dernier pas.' },
    'adding.behind.earlier': { say: 'La boîte sommée vers la gauche donne le gradient de l’état précédent. Les mêmes nombres de Wh, une autre direction de la somme.' },
    'adding.behind.input': { say: 'Sommée vers nous, elle donne la part de ce pas dans ∂L/∂Wx. Faites trouver l’axe qui a disparu : le lot.' },
    'adding.behind.inside': { say: 'Dans un pas : deux produits et le biais s’additionnent, et tanh en fait l’état. Suivez l’exemple 1, unité 1, et calculez un nombre avec la salle.' },
    'adding.behind.code': { say: 'Le même réseau dans trois bibliothèques. Cherchez le lot ou les pas de temps dans la forme d’un poids : il n’y en a pas.' },

    'reviews.answer': {
      say: 'Lisez à haute voix une ligne de la critique, puis la réponse. Posez la question que la moitié de la salle a déjà tapée dans un moteur de recherche : d’où vient (32, 100, 128) ? La leçon y répond nombre par nombre.',
      ask: 'Lequel des trois nombres est le nombre de mots ?',
      wrong: '« 128. » C’est celui du milieu : 100 places à lire. 128 est la largeur du vecteur d’un mot.',
    },
    'reviews.words': {
      say: 'Un réseau lit des nombres, les mots reçoivent donc des numéros : par fréquence. L’indice est le rang plus 3, parce que 0, 1 et 2 sont pris. Un indice est un nom.',
      ask: 'Le mot 389 est-il plus que le mot 21 ?',
      wrong: '« Plus rare, donc il pèse plus. » La grandeur d’un indice ne veut rien dire pour le réseau ; il choisit seulement une ligne.',
    },
    'reviews.unknown': {
      say: 'Les mots rares deviennent tous 2. Cette critique est dans une autre langue : presque tout est 2. Que la salle s’imagine la lire ainsi.',
      ask: 'Que fait le réseau d’un mot qu’il n’a jamais vu ?',
      wrong: '« Il le saute. » Il lit un 2, le même vecteur pour chacun d’eux.',
    },
    'reviews.row': {
      say: 'Les critiques ont des longueurs différentes, pas les lignes d’un lot. Les courtes sont complétées par des 0. Changez de côté et montrez les deux.',
      ask: 'Où mettre les zéros, avant ou après ?',
      wrong: '« Peu importe. » Avec des zéros derrière le texte, l’état doit leur survivre avant d’être lu.',
    },
    'reviews.cut': {
      say: 'Une longue critique est coupée. Keras garde la fin, et les critiques jugent souvent à la fin. Montrez les mots barrés et faites dire si c’étaient les mots qui comptent.',
      ask: 'Que sait le réseau des mots coupés ?',
      wrong: '« Ils sont dans l’état. » Ils n’ont jamais été lus.',
    },
    'reviews.batch': {
      say: '32 lignes de 100 indices. Pas encore de vecteurs, chaque place contient un nombre entier. Montrez notre ligne.',
      ask: 'Qu’est-ce que le 100 de (32, 100) ?',
      wrong: '« Le vocabulaire. » Des places à lire, c’est-à-dire le temps. Le vocabulaire a 20 000 mots et n’est dans aucune forme des données.',
    },
    'reviews.table': {
      say: 'Embedding, le plongement, est une table : un indice choisit une ligne. Rien n’est calculé. Les lignes sont des poids et s’apprennent comme tous les autres.',
      ask: '20 000 est-il le nombre d’unités cachées ?',
      wrong: '« Oui », une erreur fréquente. C’est le nombre de lignes de la table, et il s’arrête ici : aucune forme suivante ne l’a.',
    },
    'reviews.block': {
      say: 'Un nombre est devenu 128 nombres, il y a donc un axe de plus : (32, 100) devient (32, 100, 128). La question a sa réponse. À partir d’ici, c’est le bloc de la deuxième leçon.',
      ask: 'Il entre maintenant dans un LSTM, et seul le dernier état est gardé. Quelle forme en sort ?',
      wrong: '« (32, 100, 128) » : c’est ce que donnerait return_sequences=True. Le dernier état seul n’a pas de temps : (32, 128).',
    },
    'reviews.fed': {
      say: 'Un mot de chaque critique à chaque pas. Et regardez : 128 apparaît deux fois et veut dire deux choses, la largeur d’un vecteur et la largeur de l’état. Dans votre code, rendez-les différents une fois.',
      ask: 'Les deux 128 doivent-ils être égaux ?',
      wrong: '« Oui, sinon cela ne va pas. » Wx est (caractéristiques, portes × unités) : n’importe quelles tailles conviennent.',
    },
    'reviews.dense': {
      say: 'Après le dernier mot : (32, 128) par 128 poids, plus un biais, donne un nombre par critique. La sigmoïde en fait une probabilité.',
      ask: 'Combien de poids a Dense(1) ?',
      wrong: '« 1. » Un par unité cachée, et un biais.',
    },
    'reviews.along': {
      say: 'La lecture à chaque mot : que répondrait-il si la critique finissait ici ? Cherchez l’endroit où la ligne tourne, et lisez ce mot à haute voix. La numéro 7 est ironique ; laissez-le se tromper en public.',
      ask: 'Le réseau a-t-il changé d’avis, ou a-t-il appris quelque chose ?',
      wrong: '« Il apprend en lisant. » Aucun poids ne change. Seul l’état change.',
    },
    'reviews.gradient': {
      say: 'Combien la réponse tient à chaque mot : la longueur d’un gradient. Il est revenu de droite à gauche par les mêmes cellules, comme dans la troisième leçon.',
      ask: 'Une longue barre veut-elle dire que le mot est positif ?',
      wrong: '« Oui. » Elle veut dire que la réponse changerait beaucoup, dans un sens ou dans l’autre.',
    },
    'reviews.trained': {
      say: 'Les chiffres honnêtes : combien de fois il a raison sur 25 000 critiques jamais vues, et à côté ce que fait un comptage des mots, et ce que fait une réponse unique pour toutes. Dites que compter les mots s’en approche, et coûte cent fois moins.',
      ask: 'Pourquoi l’entraînement s’est-il arrêté après cette époque ?',
      wrong: '« Il avait tout appris. » Sur ce qui sert à l’entraînement, la perte continue de baisser. Sur ce qui est mis de côté, elle s’est mise à monter.',
    },
    'reviews.behind.write': { say: 'Faites dicter une critique par quelqu’un du public. Ajoutez un « not » et relisez le long du texte : où la ligne tourne-t-elle ?' },
    'reviews.behind.train': { say: 'Un petit réseau s’entraîne depuis le début. Regardez les deux courbes s’écarter : il apprend les critiques par cœur.' },
    'reviews.behind.words': { say: 'Les mots les plus fréquents, par leurs lignes de la table. Demandez un mot et cherchez-le ensemble ; personne n’a dit aux voisins d’être voisins.' },
    'reviews.behind.code': { say: 'Toute la leçon en trois lignes. Lisez à haute voix les formes à droite des lignes, et arrêtez-vous à l’axe qui vient et à l’axe qui part.' },
  },
  moments: {
    data: { say: 'Un nouveau lot est disposé, et les états commencent à zéro. Rien n’est encore calculé ; faites dire quelle tranche entre en premier.' },
    feed: { say: 'Une tranche entre et rencontre l’état gardé. Suivez une ligne. Nommez les formes une fois, puis taisez-vous et avancez.', ask: 'Quels poids servent ici ?', wrong: '« Ceux de ce pas. » Les pas n’ont pas de poids à eux.' },
    read: { say: 'Une sortie est lue sur l’état. L’état lui-même n’en change pas.' },
    loss: { say: 'Prédictions et cibles deviennent un seul nombre. Ici, les exemples se rencontrent.', ask: 'Quels axes a la perte ?', wrong: '« Le lot. » La moyenne l’a enlevé : c’est un seul nombre.' },
    back: { say: 'Le gradient vient de la droite, traverse Wh et laisse sa part en dessous. Comparez la largeur du ruban avec celle du pas d’avant.', ask: 'L’entrée change-t-elle ?', wrong: '« Oui, elle reçoit un gradient. » On ne demande un gradient que là où quelque chose peut changer : les poids.' },
    update: { say: 'Tous les poids changent, une fois, au même moment sur chaque empreinte. L’appui suivant amène le lot suivant.' },
  },
})
