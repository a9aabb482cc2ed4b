/** Full screen, where the browser has it; a refusal changes nothing. */

export const isFullScreen = (): boolean => document.fullscreenElement !== null && document.fullscreenElement !== undefined

export function toggleFullScreen(): void {
  const asked = isFullScreen() ? document.exitFullscreen?.() : document.documentElement.requestFullscreen?.()
  asked?.catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (isFullScreen()) toggleFullScreen()
}
