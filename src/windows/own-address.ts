/** What of a wished address this page can open: an address of its own, from `#` on. */

/** With a scheme, a host, or another file in front of `#`. */
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/\/|[^#]+#)/i

/** null: the address of another page. */
export function ownHash(address: string, page: string): string | null {
  if (!ELSEWHERE.test(address)) return address
  if (!URL.canParse(address, page)) return null
  const [wished, own] = [new URL(address, page), new URL(page)]
  return wished.origin === own.origin && place(wished) === place(own) ? wished.hash : null
}

/** A folder and its index.html are the same page. */
const place = ({ pathname }: URL) => pathname.replace(/index\.html$/, '')
