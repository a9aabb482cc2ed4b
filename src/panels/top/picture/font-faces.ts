/** The page's fonts as text that can stand inside a file. */

// Made before every build (launch/make-fonts.mjs); addresses, not imports, so that the tree can be checked without them.
const mono = new URL('../../../../build/fonts/mono.woff2', import.meta.url).href
const sans = new URL('../../../../build/fonts/sans.woff2', import.meta.url).href

export async function fontFaces(): Promise<string> {
  const faces = await Promise.all([face('Inter', sans, '400 750'), face('JetBrains Mono', mono, '400')])
  return faces.join('\n')
}

/** Without the font where it is not to be had: the names of others follow it. */
async function face(family: string, address: string, weight: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64(bytes)}) format("woff2"); }`
  } catch {
    return ''
  }
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
