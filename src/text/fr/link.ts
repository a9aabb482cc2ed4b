/** The words of the dialog that makes a lesson link, in French. */

import type { enLink } from '../en/link.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frLink = typeset<Words<typeof enLink>>({
  title: 'Lien de leçon',
  about: 'Une adresse qui ouvre cette image comme vous le choisissez : pour un exercice, une diapositive ou une page de cours.',
  starts: 'Commence au moment',
  moment: 'Moment',
  hide: 'Masquer',
  parts: {
    top: 'Barre du haut',
    lessons: 'Liens vers les leçons',
    lesson: 'Texte de la leçon',
    toolbar: 'Barre au-dessus de l’image',
    setup: 'Réglages',
    code: 'Code',
    inspector: 'Nombres',
    training: 'Entraînement',
    playback: 'Lecture',
  },
  fix: 'Fixer',
  held: '{name} : {value}',
  language: 'Langue',
  browserLanguage: 'celle du navigateur',
  origin: 'Page qui peut envoyer des messages au cadre',
  originHint: 'Son origine, par exemple https://cours.example. Une page à côté d’Unfold n’en a pas besoin.',
  originWrong: '« {given} » n’est pas une origine : https:// et un hôte, rien derrière. Elle est laissée de côté.',
  address: 'Adresse',
  frame: 'Cadre pour une page',
  frameTitle: '{name} : {lesson}',
  copyAddress: 'Copier l’adresse',
  copyFrame: 'Copier le cadre',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le.',
  here: 'Des réglages ont été changés en cours de route : l’adresse ne ramène ces poids que dans ce navigateur.',
  example: 'Un exemple de page autour du cadre, avec tous les messages',
  close: 'Fermer',
})
