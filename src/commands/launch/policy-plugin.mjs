// @ts-check
// For Vite: the built page carries its own security policy, because a plain static server sends none.

/** Nothing from another host, no script or style but the build's own files. WebAssembly is the kernels'; data: and blob: are pictures made here. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** @returns {import('vite').Plugin} */
export function policy() {
  return {
    name: 'unfold-policy',
    // The dev server puts scripts into the page.
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
  }
}
