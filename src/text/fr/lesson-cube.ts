/** The words of the lesson about batch, time and features, in French. */

import type { enLessonCube } from '../en/lesson-cube.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frLessonCube = typeset<Words<typeof enLessonCube>>({
  lesson: {
    cube: {
      title: 'Lot, temps, données',
      number: {
        one: '*Un nombre.* Une mesure, une marque, une part d’un pixel : dans tous les cas, le réseau voit un nombre. Celui-ci n’a pas d’axe, sa forme est donc ().',
        two: 'Appuyez sur *Continuer* : chaque appui ajoute un axe.',
      },
      step: {
        one: '*Un pas.* Ce qu’on sait à un instant : [features], ici l’une au-dessus de l’autre. Forme ({D},).',
        two: 'La première est une valeur, la deuxième une marque, les suivantes ne signifient rien. La place de chaque nombre est la même à tous les pas.',
        pair: 'La première est une valeur, la deuxième une marque. La place de chaque nombre est la même à tous les pas.',
        alone: 'C’est une valeur, et son signe est la marque : deux valeurs de chaque séquence sont marquées et restent telles quelles, toutes les autres portent un moins.',
      },
      sequence: {
        one: '*Une séquence.* Un tel pas pour chacun des [time], de gauche à droite. Forme ({T}, {D}).',
        two: 'C’est le tableau que tout le monde connaît : une ligne par instant, une colonne par chose mesurée. Ici il est couché, parce que le temps va vers la droite.',
      },
      batch: {
        one: '*Un lot.* [batch] tableaux de ce genre, l’un derrière l’autre : forme ({B}, {T}, {D}). Cela fait {BTD} {BTD=nombre|nombres}, et l’un de ses axes est le temps.',
        two: 'Les tableaux ne dépendent pas les uns des autres. Ils sont dans un même bloc parce qu’il est plus rapide de les calculer tous à la fois.',
      },
      apart: {
        one: 'Fixez un axe, il en reste deux. `X[:, 2, :]` est un pas de temps de *tous* les exemples : {xShape}.',
        two: 'Essayez *Un exemple* et *Une caractéristique* au-dessus de l’image. Lequel des trois est donné au réseau en une fois ?',
      },
      laid: {
        one: 'Le premier lot est disposé devant le réseau. Il y a une seule cellule, et elle ne bouge pas ; le bloc va glisser sous elle, le bord le plus proche en premier.',
        two: 'La première tranche, `X[:, 0, :]` {xShape}, entre par Wx {WxShape}.',
      },
      ask: 'Quelle forme en sort ?',
      answer: '{xShape} · {WxShape} donne {hShape} : le temps n’y est pas, car un seul pas est donné à la fois',
      enters: {
        one: 'La première tranche entre : {x1} {xShape}, un pas de temps des {B} {B=exemple|exemples}. Elle laisse un vide sur la bande quand la suivante arrive.',
        two: 'Chaque exemple a son propre brin. Ils utilisent les mêmes poids et ne se touchent jamais. Il en sort l’état {h1} {hShape}.',
      },
      output: {
        one: 'Une sortie apparaît : {h1} · Wy donne {y1} {yShape}, la première tranche de Y. Y a autant de tranches que X, parce qu’ici chaque pas est lu.',
        two: 'Elle monte à sa place, en haut. Le reste de Y est encore vide.',
      },
      kept: {
        one: 'L’état est gardé : {h1} quitte la cellule, fait le tour de la boucle et attend à gauche, inchangé, {hShape}.',
        two: 'C’est tout ce que le réseau saura de t = 1.',
      },
      second: {
        one: 'La deuxième tranche entre : la bande avance d’un pas, et {x2} se trouve sous la cellule.',
      },
      meets: {
        one: 'Elle rencontre l’état gardé : {x2} · Wx + {h1} · Wh + b, et de là {h2} {hShape}. Ligne par ligne : l’exemple 1 ne rencontre que ce qui reste de l’exemple 1.',
        two: 'À partir d’ici, cela se répète, avec les trois mêmes jeux de poids. Appuyez sur *Lire* pour regarder toute la bande.',
      },
      unfold: {
        one: 'Les {T} tranches sont entrées, Y ({B}, {T}, {K}) est plein. *Déplié* : le bloc est la rangée des entrées, et l’unique cellule est imprimée au-dessus de chaque tranche, avec chacun de ses états.',
        two: 'C’est le même réseau et ce sont les mêmes nombres. *Replier* et *Déplier* passent de l’un à l’autre.',
      },
      after: {
        one: 'Après la dernière tranche, le gradient revient à travers les {T} pas, c’est pourquoi chaque état est encore nécessaire ; et les poids changent *une fois*.',
        two: 'Wx, Wh et Wy n’ont ni lot ni temps dans leur forme : ils conviennent au lot suivant, et à un plus long aussi.',
        three: 'Appuyez sur *Suivant* : le lot suivant est disposé, et ses états repartent de zéro.',
      },
    },
  },
})
