/** A lecturer's notes for the steps of the lesson “Movie reviews”, in French. */

import type { enNotesReviews } from '../en/notes-reviews.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frNotesReviews = typeset<Words<typeof enNotesReviews>>({
  'reviews.answer': {
    say: 'Lisez à haute voix une ligne de la critique, puis la réponse. Posez la question que la moitié de la salle a déjà tapée dans un moteur de recherche : d’où vient (32, 100, 128) ? La leçon y répond nombre par nombre.',
    ask: 'Lequel des trois nombres est le nombre de mots ?',
    wrong: '« 128. » C’est celui du milieu : 100 places à lire. 128 est la largeur du vecteur d’un mot.',
  },
  'reviews.words': {
    say: 'Un réseau lit des nombres, les mots reçoivent donc des numéros : par fréquence. L’indice est le rang plus 3, parce que 0, 1 et 2 sont pris. Un indice est un nom.',
    ask: 'Le mot 389 vaut-il plus que le mot 21 ?',
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
    say: 'Une longue critique est tronquée. Keras garde la fin, et c’est souvent à la fin qu’une critique juge. Montrez les mots barrés et faites dire si c’étaient les mots qui comptent.',
    ask: 'Que sait le réseau des mots écartés ?',
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
    say: 'Un mot de chaque critique à chaque pas. Et regardez : 128 apparaît deux fois et veut dire deux choses, la largeur d’un vecteur et la largeur de l’état. Dans votre code, donnez-leur une fois deux valeurs différentes.',
    ask: 'Les deux 128 doivent-ils être égaux ?',
    wrong: '« Oui, sinon cela ne marche pas. » Wx est (caractéristiques, portes × unités) : n’importe quelles tailles conviennent.',
  },
  'reviews.dense': {
    say: 'Après le dernier mot : (32, 128) par 128 poids, plus un biais, donne un nombre par critique. La sigmoïde en fait une probabilité.',
    ask: 'Combien de poids a Dense(1) ?',
    wrong: '« 1. » Un par unité cachée, et un biais.',
  },
  'reviews.along': {
    say: 'La lecture à chaque mot : que répondrait-il si la critique finissait ici ? Cherchez l’endroit où la courbe bascule, et lisez ce mot à haute voix. La numéro 7 est ironique ; laissez-le se tromper en public.',
    ask: 'Le réseau a-t-il changé d’avis, ou a-t-il appris quelque chose ?',
    wrong: '« Il apprend en lisant. » Aucun poids ne change. Seul l’état change.',
  },
  'reviews.gradient': {
    say: 'À quel point la réponse dépend de chaque mot : la longueur d’un gradient. Il est revenu de droite à gauche à travers les mêmes cellules, comme dans la troisième leçon.',
    ask: 'Une longue barre veut-elle dire que le mot est positif ?',
    wrong: '« Oui. » Elle veut dire que la réponse changerait beaucoup, dans un sens ou dans l’autre.',
  },
  'reviews.trained': {
    say: 'Les chiffres honnêtes : combien de fois il a raison sur 25 000 critiques jamais vues, et à côté ce que donne un comptage des mots, et ce que donne une réponse unique pour toutes. Dites que compter les mots s’en approche, et coûte cent fois moins.',
    ask: 'Pourquoi l’entraînement s’est-il arrêté après cette époque ?',
    wrong: '« Il avait tout appris. » Sur ce qui sert à l’entraînement, la perte continue de baisser. Sur ce qui est mis de côté, elle s’est mise à monter.',
  },
  'reviews.behind.write': { say: 'Faites dicter une critique par quelqu’un dans la salle. Ajoutez un « not » et relisez le long du texte : où la courbe bascule-t-elle ?' },
  'reviews.behind.train': { say: 'Un petit réseau s’entraîne depuis le début. Regardez les deux courbes s’écarter : il apprend les critiques par cœur.' },
  'reviews.behind.words': { say: 'Les mots les plus fréquents, par leurs lignes de la table. Demandez un mot et cherchez-le ensemble ; personne n’a dit aux voisins d’être voisins.' },
  'reviews.behind.code': { say: 'Toute la leçon en trois lignes. Lisez à haute voix les formes à droite des lignes, et arrêtez-vous à l’axe qui apparaît et à l’axe qui disparaît.' },
})
