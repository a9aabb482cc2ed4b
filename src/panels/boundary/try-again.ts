/** One more try for code that did not come. */

/**
 * Where the page itself can be had but its part cannot, the page is loaded anew: the browser may have kept the failure, or the host has a
 * new version without that file. Nothing is lost by that: address and weights come back. Without a network the page stays as it is.
 * @returns whether it is there now
 */
export async function tryAgain(again: () => Promise<unknown>): Promise<boolean> {
  const there = await again().then(() => true, () => false)
  if (!there && (await reachable())) location.reload()
  return there
}

const reachable = () => fetch(location.pathname, { cache: 'no-store' }).then(({ ok }) => ok, () => false)
