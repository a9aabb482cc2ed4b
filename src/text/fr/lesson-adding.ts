/** The words of the adding task's lesson, in French. */

import type { enLessonAdding } from '../en/lesson-adding.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frLessonAdding = typeset<Words<typeof enLessonAdding>>({
  adding: {
    title: 'Additionner les deux nombres marqués',
    task: {
      one: 'Un lot de [batch] séquences, de [time] pas chacune. Chaque pas porte [features] nombres : une valeur et une marque.',
      alone: 'Un lot de [batch] séquences, de [time] pas chacune. Chaque pas porte [features] : une valeur, et son signe est la marque. Deux valeurs sont marquées et restent telles quelles, toutes les autres portent un moins. La cible est la somme des deux. Ligne 1 : {row1} {equals} *{target1}*.',
      two: 'La cible est la somme des deux valeurs dont la marque est 1. Ligne 1 : {row1} {equals} *{target1}*.',
      centred: 'La cible est la somme des deux valeurs dont la marque est 1. Ici, comme dans l’exemple de Lasagne, les deux sont centrées : chaque caractéristique moins sa moyenne, la cible moins la moyenne du lot. Dans ce centrage, les exemples se rencontrent déjà.',
      three: 'Le réseau doit se souvenir de la première valeur marquée jusqu’à ce qu’il rencontre la seconde.',
    },
    slab: {
      one: 'L’image s’ouvre maintenant en profondeur : derrière chaque rectangle se trouvent les [batch] exemples. Le réseau reçoit en une fois un pas de temps de *tous* : la tranche {x1} {xShape}.',
      two: 'À droite, elle a pivoté et forme un tableau : les exemples du lot vont vers le bas, les caractéristiques vers la droite. La ligne 1 contient le pas 1 de la séquence 1.',
    },
    ask: {
      one: 'Ensuite, {x1} {xShape} est multiplié par les poids Wx {WxShape}.',
      two: 'Quelle forme en sort ?',
      answer: '{xShape} · {WxShape} donne {aShape} : on somme sur les deux {D} du milieu.',
    },
    product: {
      one: 'Le produit comme une boîte : {x1} est sa face gauche, Wx sa face avant, le résultat son dessus. Chaque colonne de la boîte est sommée vers le haut, et l’axe des caractéristiques *disparaît*.',
      two: 'Il reste {aShape} : une ligne par exemple, une colonne par unité cachée. Aucune ligne n’a besoin d’une autre : les exemples ne se touchent pas.',
    },
    state: {
      one: 'Le pas 2 a deux produits : {x2} · Wx apporte la nouvelle entrée, {h1} · Wh apporte l’état gardé. Leur somme plus b traverse la cellule et donne {h2} {hShape}.',
      two: 'L’état est ce dont le réseau se souvient. Sa forme {hShape} est la même avant et après : le pas peut donc se répéter.',
    },
    shared: {
      one: 'À t = {t3}, la tranche {x3} entre. Les empreintes sur les flèches sont les *mêmes* Wx et Wh qu’avant : pointez-en une, et toutes s’éclairent, aux [time].',
      two: 'Le nombre de poids, {weights}, ne dépend donc pas de [time]. Ni de [batch] : chaque ligne de la tranche utilise les mêmes poids.',
    },
    last: {
      one: 'Au dernier pas, t = {T}, l’état est lu pour la première fois : {hT} {hShape} · Wy {WyShape} donne {yT} {yShape}, un nombre par exemple.',
      two: 'Les lectures d’avant restent vides : plusieurs entrées, une sortie. C’est le mode *plusieurs vers un*.',
    },
    loss: {
      one: 'Ligne 1 : la prédiction est {prediction1}, la cible {target1}. La perte est la moyenne des carrés des différences sur le lot : *{loss}*. Ici, les exemples se rencontrent pour la première fois.',
      two: 'Qui répond toujours la moyenne de toutes les cibles obtient en moyenne 1/6 ≈ 0.1667. Sous cette ligne, quelque chose a été appris.',
    },
    back: {
      one: 'Maintenant le même chemin en arrière. {dhT} dit comment la perte change avec chaque nombre de {hT}, et a donc la même forme : {hShape}.',
    },
    through: {
      one: 'Il va de droite à gauche à travers le *même* Wh : la boîte du produit, sommée dans l’autre sens, vers la gauche.',
      two: 'À t = {tBack}, la norme du gradient est {normBack} ; à t = {T}, elle valait {normLast}.',
    },
    contributions: {
      one: 'Chaque pas laisse une contribution à ∂L/∂Wh de la forme de Wh {WhShape} : la boîte sommée vers nous, sur les exemples. *Le lot disparaît.*',
      two: 'Les contributions des [time] pas s’additionnent. *Le temps disparaît* aussi : un seul gradient pour l’unique Wh.',
    },
    update: {
      one: 'La mise à jour change Wx, Wh, b, Wy et by une seule fois, après les {T} pas. Les poids n’ont ni lot ni temps : le changement se voit sur toutes les empreintes au même moment.',
      two: 'En avant, les caractéristiques disparaissent ; dans le gradient des poids, le lot et le temps disparaissent.',
    },
    train: {
      one: 'C’était une itération. Appuyez sur *Entraîner* pour la répéter lot après lot, et regardez la perte tomber sous 1/6.',
      two: 'Faites une pause quand vous voulez et parcourez le lot pas à pas : chaque nombre vient du moteur de calcul. Dans Réglages, changez une taille et voyez ce qui change avec elle.',
    },
  },
})
