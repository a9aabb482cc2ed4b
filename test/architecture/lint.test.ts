// The linter's own rules of this tree bite where they should, and only there.
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint()

async function rulesAgainst(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return result.messages.map((message) => message.ruleId ?? message.message)
}

test.each([
  'export const a = Math.exp(1)',
  'export const a = Math.tanh(1)',
  'export const a = Math.pow(2, 3)',
  'export const { log } = Math',
  'export const a = Math.random()',
  'export const a = Date.now()',
  'export const a = performance.now()',
])('%s does not belong in numbers', async (code) => {
  for (const part of ['engine', 'tasks', 'trace', 'data']) {
    expect(await rulesAgainst(`src/${part}/made-up.ts`, code)).toEqual(['no-restricted-properties'])
  }
})

test.each(['export const a = (b: number) => b ** 2', 'export let a = 2\na **= 2', 'export const a = new Date()'])(
  '%s does not belong in numbers either',
  async (code) => expect(await rulesAgainst('src/engine/made-up.ts', code)).toEqual(['no-restricted-syntax']),
)

test('what every browser rounds alike is allowed', async () => {
  const code = 'export const a = Math.sqrt(Math.abs(Math.max(1, Math.fround(2))))'
  expect(await rulesAgainst('src/engine/made-up.ts', code)).toEqual([])
})

test('chance is an argument everywhere; sines may be drawn', async () => {
  expect(await rulesAgainst('src/figures/made-up.ts', 'export const a = Math.random()')).toEqual([
    'no-restricted-properties',
  ])
  expect(await rulesAgainst('src/figures/made-up.ts', 'export const a = Math.sin(1) ** 2')).toEqual([])
})

test.each([
  'export const A = () => <p>Hello</p>',
  'export const A = () => <p>{"Hello"}</p>',
  'export const A = () => <p aria-label="Hello" />',
])('%s: words live in the catalogue', async (code) => {
  for (const part of ['panels', 'app', 'lessons', 'figures', 'marks']) {
    expect(await rulesAgainst(`src/${part}/made-up.tsx`, code)).toEqual(['no-restricted-syntax'])
  }
})

test('a title is no tip; a frame has one, and so may a component', async () => {
  const rules = (code: string) => rulesAgainst('src/panels/made-up.tsx', `export const A = ({ t }: { t: string }) => ${code}`)
  for (const code of ['<button title={t} />', '<td title={t}>1</td>']) expect(await rules(code)).toEqual(['no-restricted-syntax'])
  for (const code of ['<iframe title={t} />', '<Dialog title={t} />', '<g><title>{t}</title></g>']) expect(await rules(code)).toEqual([])
})

test('signs and letters of a formula are no words', async () => {
  const code = 'export const A = ({ x }: { x: string }) => <p className="shape" role="status">({x}, t = 3) ·</p>'
  expect(await rulesAgainst('src/panels/made-up.tsx', code)).toEqual([])
})

test('long files and functions', async () => {
  const lines = (count: number) => 'export let a = 1\n' + 'a += 1\n'.repeat(count)
  expect(await rulesAgainst('src/engine/made-up.ts', lines(400))).toEqual(['max-lines'])
  expect(await rulesAgainst('src/text/made-up.ts', lines(400))).toEqual([])
  const body = (count: number) => `export function f(a: number) {\n${'a += 1\n'.repeat(count)}return a\n}`
  expect(await rulesAgainst('src/engine/made-up.ts', body(70))).toEqual(['max-lines-per-function'])
})
