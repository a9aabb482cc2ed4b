/** What the page answers to messages of other windows that it cannot follow, in French. */

import type { enWindows } from '../en/windows.ts'
import type { Words } from '../part.ts'
import { typeset } from './typeset.ts'

export const frWindows = typeset<Words<typeof enWindows>>({
  failure: {
    not_object: 'Un message est un objet avec version, id et request ; celui-ci était {given}.',
    version: 'La version est {version} ; ce message dit {given}.',
    no_request: 'Le message n’a pas de request, un objet avec un kind ; il dit {given}.',
    kind: '{given} n’est pas un kind connu. Valeurs possibles : {choices}.',
    missing: 'La request {kind} demande {field} : {expected}.',
    field: '{field} dans la request {kind} est {given} ; il faut {expected}.',
    field_text: '{field} dans la request {kind} est le texte « {given} » ; il faut {expected}.',
    foreign: 'Seules les adresses de cette page s’ouvrent : {given} en est une autre. À partir de # suffit, par exemple #/cube.',
    unknown_field: 'La request {kind} n’a pas de {field}. Champs possibles : {choices}.',
    no_fields: 'La request {kind} n’a pas de {field}. Elle n’a rien d’autre que son kind.',
    origin: 'Les messages de {given} ne sont pas suivis : l’adresse de la page dans le cadre ne nomme pas cette origine (clé origin).',
    beyond: '{field} est {given} ; ici, la valeur va de {low} à {high}.',
    fixed: 'Fixé par l’adresse de la page : {names}. Rien n’a été changé.',
    no_numbers: 'Il n’y a pas de nombres sur la scène : {message}',
  },
  expected: {
    whole: 'un nombre entier de {low} à {high}',
    number: 'un nombre de {low} à {high}',
    flag: 'true ou false',
    text: 'un texte d’au plus {high} caractères',
    choice: 'l’une des valeurs {choices}',
    sizes: 'un objet avec au moins une taille',
  },
})
