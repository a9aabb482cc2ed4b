/** Runs something when the page has nothing else to do: it loads what will be wanted soon. */

export function idly(run: () => unknown): void {
  if (typeof window === 'undefined') return
  const later = () => void Promise.resolve(run()).catch(() => undefined)
  const wait = () => ('requestIdleCallback' in window ? window.requestIdleCallback(later, { timeout: 4000 }) : setTimeout(later, 1500))
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}
