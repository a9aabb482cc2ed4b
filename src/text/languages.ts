/** The languages that the page speaks, and which of them a BCP 47 name such as fr-CA means. */

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each in itself: who looks for a language reads it. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' }

/** Where nobody asks for a language that the page speaks. */
export const USUAL_LANGUAGE = 'en' satisfies Language

/** undefined: the page does not speak it. */
export function languageOf(tag: string): Language | undefined {
  const base = tag.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language === base)
}

/** The first that the page speaks of those that somebody reads, in the order of their liking. */
export function firstLanguage(tags: readonly string[]): Language {
  return tags.map(languageOf).find((language) => language !== undefined) ?? USUAL_LANGUAGE
}
