/** Asks the browser to keep the page for when there is no network. Nothing waits for it, and the page is the same without it. */

export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // After the first picture: the files that are fetched here are not needed now.
  const keep = () => void navigator.serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => undefined)
  if (document.readyState === 'complete') keep()
  else window.addEventListener('load', keep, { once: true })
}
