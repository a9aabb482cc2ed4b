/** A text of the set as it is shown: line breaks that were markup become spaces. What the network reads keeps its `br`. */

/** For display only, and shown as text: whatever markup is left stays visible. */
export function shownText(text: string): string {
  return text.replace(/<br\s*\/?>/gi, ' ').replace(/\s+/g, ' ').trim()
}
