/** The text of theme.css, made from the tokens; a test holds the two together. Not used by the page itself. */

import { TOKENS } from './tokens.ts'
import type { Tokens } from './tokens.ts'

function block(selector: string, tokens: Tokens, scheme: string, indent = ''): string {
  const lines = Object.entries(tokens).map(([name, value]) => `${indent}  --${name}: ${value};`)
  return [`${indent}${selector} {`, `${indent}  color-scheme: ${scheme};`, ...lines, `${indent}}`].join('\n')
}

export function themeCss(): string {
  return [
    '/* Written from tokens.ts by stylesheet.ts: `npx vitest run test/theme -u`. Without data-theme the system decides. */',
    block(':root,\n[data-theme="light"]', TOKENS.light, 'light'),
    `@media (prefers-color-scheme: dark) {\n${block(':root:not([data-theme])', TOKENS.dark, 'dark', '  ')}\n}`,
    block('[data-theme="dark"]', TOKENS.dark, 'dark'),
    block('[data-theme="projector"]', TOKENS.projector, 'light'),
    '/* Forced colours bring a paper of their own, light or dark: what is drawn on it follows that, whatever theme was chosen. */',
    `@media (forced-colors: active) {\n${block(':root[data-theme]', TOKENS.light, 'light', '  ')}\n}`,
    `@media (forced-colors: active) and (prefers-color-scheme: dark) {\n${block(':root[data-theme]', TOKENS.dark, 'dark', '  ')}\n}`,
    ':root {\n  --sans: "Inter", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;\n' +
      '  --mono: "JetBrains Mono", "Inter", ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;\n}',
    '',
  ].join('\n\n')
}
