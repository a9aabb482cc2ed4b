/** The words of taking away, in French. */

import type { enExport } from '../en/export.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frExport = typeset<Words<typeof enExport>>({
  about: {
    numbers: 'Un fichier au format rnn-golden/1 : ce lot, les poids actuels et tout ce qu’on en attend, calculé en float64 : états, sorties, perte, tous les gradients, et les poids après une mise à jour.',
    pytorch: 'Un programme PyTorch avec ce lot et les poids actuels. Il affiche les états, sorties, perte et gradients de la page. Au-dessus de 100 000 nombres, il les lit dans un second fichier, enregistré à côté.',
    keras: 'Un programme Keras 3 avec ce lot et les poids actuels. Il affiche les états, sorties, perte et gradients de la page. Au-dessus de 100 000 nombres, il les lit dans un second fichier, enregistré à côté.',
    weights: 'Les poids actuels, sous les noms et dans la disposition de PyTorch : load_state_dict les prend. PyTorch a deux biais. Un GRU a les deux sur la page aussi, et les deux sont dans le fichier ; les autres cellules en ont un, et le second y est fait de zéros.',
    load: 'Un fichier au format safetensors avec les noms de PyTorch (rnn.weight_ih_l0, out.weight, …), pour un réseau de mêmes tailles que sur la scène. Le réseau repart avec ces poids, à l’itération 0.',
  },
  taken: {
    review: 'Le lot est la critique de la page, en indices de mots : {shape}. Les poids sont ceux du réseau entraîné qui lui répond.',
    batch: 'Le lot est fait des {batch} critiques de la page, en indices de mots : {shape}. Les poids sont ceux du réseau entraîné qui leur répond.',
    written: 'Le lot est le texte que vous avez écrit, en indices de mots : {shape}. Les poids sont ceux qui lui répondent sur la page.',
    map: 'Les poids sont ceux de la carte. Le lot est la critique de la leçon, en indices de mots : {shape}.',
    run: 'Le lot et les poids sont ceux de l’entraînement sur la page : {shape}.',
    undropped: 'Rien n’est éteint, comme sur la page : le dropout sert à l’entraînement.',
    unlabelled: 'Personne ne l’a étiquetée : la perte la compte comme positive (1).',
  },
  why: {
    coming: 'Ce n’est pas encore là.',
    later: 'Ses nombres viennent à un moment ultérieur.',
    overview: 'Choisissez d’abord un des réseaux.',
    lab: 'Dans cette leçon, les poids se chargent sous l’onglet Entraîner.',
  },
  notHeld: 'Ce qu’il ne peut pas contenir :',
  codes: {
    feedback: 'La réinjection. Dans le fichier, les pas sans entrée reçoivent des zéros, pas la sortie du pas précédent.',
    fed_lengths: 'Des longueurs inégales avec la réinjection. Dans le fichier, la cellule tourne aussi dans le remplissage.',
    truncate: 'La rétropropagation tronquée. Dans le fichier, les gradients reviennent à travers tous les pas de temps.',
    step_clip: 'La borne du gradient à chaque pas de temps. Dans le fichier, rien n’y est écrêté.',
    carried: 'Les états repris du lot précédent. Dans le fichier, chaque état commence à zéro.',
    initial: 'Les états initiaux. Dans le fichier, chaque état commence à zéro.',
    dropout: 'Le dropout. Dans le fichier, rien n’est éteint, ses nombres diffèrent donc de ceux de la page.',
    pattern: 'Un nom pour ces entrées et ces lectures, qui ne correspondent à aucun des cinq modes. Les pas du fichier sont justes ; son mode dit encodeur et décodeur.',
    optimizer: 'L’optimiseur, ses réglages et sa mémoire. Le fichier a des mises à jour selon les réglages propres au format pour SGD, Adam et Adagrad.',
    embedding: 'La table du plongement. Dans le fichier, les entrées en sont les lignes pour ce lot, et dx contient les gradients par rapport à elles. Les autres poids y sont tous.',
    padding: 'Le remplissage avant les séquences : dans un fichier, les longueurs supposent un remplissage après. Un tel fichier n’existe pas pour ce lot.',
    size: 'Autant de nombres : le fichier en aurait plus de quatre millions. Moins de pas de temps, d’exemples ou d’unités cachées le rendent plus petit.',
    not_finite: 'Des nombres qui ne sont pas finis. On peut faire un fichier des derniers poids qui en donnaient de finis.',
  },
  refused: {
    format: 'Ce n’est pas un fichier au format safetensors.',
    large: 'Ce fichier est plus grand que n’importe quel réseau de la page.',
    type: 'Le tableau {name} contient des nombres de type {given}. F64, F32, F16 et BF16 peuvent être lus.',
    missing: 'Le fichier n’a pas de tableau {name}. Attendu : {name} de forme {expected}.',
    shape: 'Le tableau {name} a la forme {given}. Attendu : {expected}. Tailles et cellule se choisissent dans Réglages.',
    not_finite: 'Le tableau {name} contient un nombre qui n’est pas fini.',
  },
  save: 'Enregistrer',
  choose: 'Choisir un fichier …',
  close: 'Fermer',
  working: 'Calcul …',
  done: 'Le fichier est enregistré.',
  loaded: 'Les poids sont sur la scène, à l’itération 0. Ce qui précédait est à un pas en arrière dans l’historique du navigateur.',
  moved: 'Entre-temps, l’image est passée à un autre lot.',
})
