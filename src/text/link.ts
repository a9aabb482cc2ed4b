/** The words of the dialog that makes a lesson link, by language. */

import type { enLink } from './en/link.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

const PART = part<Words<typeof enLink>>({ en: () => import('./en/link.ts').then(({ enLink }) => enLink), fr: () => import('./fr/link.ts').then(({ frLink }) => frLink) })

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const linkWords = (language: string): Words<typeof enLink> => PART.of(language)
