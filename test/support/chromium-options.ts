// How Chromium is started for tests: as root too, and without anything of its own accord.
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  // Text as wide as in a window: without one Chromium rounds each letter’s width.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
