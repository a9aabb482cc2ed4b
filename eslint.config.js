// What the linter holds the tree to: reproducible numbers, words in their catalogues, small files and functions.
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// Browsers round these differently, and the same address has to show the same numbers everywhere (see src/engine).
const INEXACT = [
  'exp',
  'log',
  'log2',
  'log10',
  'log1p',
  'expm1',
  'tanh',
  'sinh',
  'cosh',
  'asinh',
  'acosh',
  'atanh',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'pow',
  'hypot',
  'cbrt',
]
const NO_RANDOM = {
  object: 'Math',
  property: 'random',
  message: 'Take a seeded generator as an argument: what is shown must be repeatable.',
}
const NO_INEXACT = INEXACT.map((property) => ({
  object: 'Math',
  property,
  message: `Browsers differ in Math.${property}: use the engine's own.`,
}))
const CLOCKS = [
  ['Date', 'now'],
  ['performance', 'now'],
].map(([object, property]) => ({ object, property, message: 'Time is an argument here.' }))

const POWER = 'Browsers differ in **: multiply, or use the engine’s own.'
const NO_POWER = ['BinaryExpression', 'AssignmentExpression'].map((type) => ({
  selector: `${type}[operator=/^[*]{2}=?$/]`,
  message: POWER,
}))
const NO_DATE = { selector: 'NewExpression[callee.name="Date"]', message: 'Time is an argument here.' }

// Code that comes later may fail to come: these ask again, and say so where it does not help.
const NO_BARE_IMPORT = {
  selector: 'ImportExpression:not(CallExpression[callee.name=/^(lazily|insist|retried|piece|part)$/] ImportExpression)',
  message: 'Load it through src/load (lazily, insist, retried): a chunk may fail to come.',
}

const WORDS = 'Words on screen live in the catalogues of src/text.'
const NO_WORDS = [
  { selector: 'JSXText[value=/[A-Za-z]{2,}/]', message: WORDS },
  { selector: 'JSXElement > JSXExpressionContainer > Literal[value=/[A-Za-z]{2,}/]', message: WORDS },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|aria-valuetext|title|alt|placeholder)$/] > Literal[value=/[A-Za-z]{2,}/]',
    message: WORDS,
  },
]

// A title shows on a pointer alone, and nobody can enter or dismiss it. A frame is named by it.
const NO_TITLE = {
  selector: 'JSXOpeningElement[name.name=/^[a-z]/]:not([name.name="iframe"]) > JSXAttribute[name.name="title"]',
  message: 'Explain with a tip (src/panels/tip): `aria-description`, or `data-tip` where the name alone is to be shown.',
}

/** How long files and functions may get. */
const small = (lines) => ({
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 15],
})

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'test-results/', '**/fixtures/', 'build/', 'src/engine/kernels/simd/assembly/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  // .cjs files are read by tools that know only require.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/**'], rules: { 'no-restricted-properties': ['error', NO_RANDOM] } },
  { files: ['src/**/*.{ts,mjs}'], rules: small(60) },
  { files: ['src/**/*.tsx'], rules: small(120) },
  {
    files: ['src/{engine,tasks,trace,data}/**'],
    rules: {
      'no-restricted-properties': ['error', NO_RANDOM, ...NO_INEXACT, ...CLOCKS],
      'no-restricted-syntax': ['error', ...NO_POWER, NO_DATE, NO_BARE_IMPORT],
    },
  },
  { files: ['src/{panels,app,lessons,figures,marks}/**'], rules: { 'no-restricted-syntax': ['error', ...NO_WORDS, NO_TITLE, NO_BARE_IMPORT] } },
  { files: ['src/{store,text,worker,gallery}/**', 'src/main.tsx'], rules: { 'no-restricted-syntax': ['error', NO_TITLE, NO_BARE_IMPORT] } },
  // A catalogue of words is as long as the words are.
  { files: ['src/text/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/**/*.tsx', 'src/**/*.ts'], ...reactHooks.configs.flat.recommended },
)
