// Who may import whom: the table of src/README.md, for a tool. To change a rule, change the table below.
const path = require('node:path')

/**
 * Parts of src, and what each may import: `uses` at run time, `types` for types only, `packages` from outside.
 * A name is the beginning of a path; where several fit a file, the longest owns it: trace/contract has a row of its
 * own, and everything else in trace follows the row trace/. A part may always import itself and its narrower parts.
 */
const PARTS = {
  // Code that comes later, for whoever asks for it; `lazily` alone knows React.
  'load/': { uses: [] },
  'load/lazily': { uses: ['load/'], packages: ['react'] },
  'engine/': { uses: [] },
  'data/': { uses: ['engine/', 'load/retried'], packages: ['d3'] },
  'tasks/': { uses: ['engine/', 'data/'] },
  'run/': { uses: ['engine/', 'tasks/', 'data/', 'trace/contract'] },
  'trace/contract': { uses: ['engine/spec'], types: ['engine/', 'tasks/'] },
  'trace/': { uses: ['engine/', 'tasks/', 'run/'] },
  'export/': { uses: ['engine/', 'run/', 'trace/'] },
  // Pure strings, written from the shapes: also the page shows them.
  'export/code': { uses: ['trace/contract', 'engine/spec'], types: ['engine/'] },
  'worker/protocol': { uses: ['engine/', 'tasks/', 'data/', 'trace/', 'export/', 'run/'] },
  'worker/client': { uses: ['trace/contract', 'worker/protocol'], types: ['engine/', 'tasks/', 'data/', 'run/'] },
  'worker/': { uses: ['load/retried', 'engine/', 'tasks/', 'data/', 'trace/', 'export/', 'run/', 'worker/protocol'] },
  'store/': {
    uses: ['load/insist', 'text/languages', 'trace/contract', 'worker/client', 'worker/protocol', 'engine/spec', 'run/recipe', 'run/check-recipe', 'run/presets', 'run/shape-of', 'export/cannot-hold', 'export/format-names', 'data/choices', 'data/sample-names', 'data/packed'],
    types: ['engine/', 'tasks/', 'data/', 'run/'],
    packages: ['zustand', 'idb-keyval'],
  },
  // The thin skin: the only file of the store that knows React.
  'store/useApp': { uses: ['store/'], packages: ['zustand', 'react'] },
  'exercises/': { uses: ['trace/contract', 'engine/spec'], types: ['engine/'] },
  'theme/': { uses: [] },
  'marks/': { uses: ['theme/', 'trace/contract'], packages: ['react', 'd3'] },
  'figures/': { uses: ['load/', 'trace/contract', 'marks/', 'theme/'], packages: ['react', 'd3'] },
  'text/': { uses: ['load/piece'] },
  'panels/': {
    uses: ['load/', 'store/', 'figures/', 'text/', 'theme/', 'trace/contract', 'marks/', 'exercises/', 'export/code'],
    types: ['engine/', 'tasks/', 'data/', 'run/'],
    packages: ['react', 'd3', '@base-ui/react', 'katex', 'zustand'],
  },
  'lessons/': { uses: ['trace/contract', 'store/'], types: ['engine/', 'exercises/'] },
  // Messages between windows: what may be asked, and how a message that may be anything is read.
  'windows/': { uses: ['store/link-state', 'engine/spec', 'store/state'], types: ['store/', 'worker/protocol', 'run/'] },
  'app/': {
    uses: [
      'load/',
      'windows/',
      'panels/',
      'lessons/',
      'figures/',
      'marks/',
      'theme/',
      'text/',
      'store/',
      'exercises/',
      'trace/contract',
      'worker/client',
      'worker/protocol',
      'engine/spec',
      'run/recipe',
    ],
    types: ['engine/', 'tasks/', 'export/', 'run/'],
    packages: ['react', 'd3', '@base-ui/react', 'katex', 'zustand'],
  },
  'gallery/': {
    // It runs the engine where it stands, without the worker.
    uses: ['app/', 'panels/', 'figures/', 'marks/', 'theme/', 'text/', 'trace/contract', 'trace/experiments', 'run/', 'worker/trained-run'],
    types: ['engine/', 'tasks/'],
    packages: ['react', 'd3'],
  },
  // A script of its own, which the build copies with the list of its files.
  'offline/': { uses: [] },
  'main.tsx': { uses: ['load/', 'app/', 'gallery/', 'theme/', 'windows/'], packages: ['react'] },
  'commands/': {
    uses: ['engine/', 'tasks/', 'data/', 'trace/', 'export/', 'run/', 'worker/'],
    packages: ['node', 'playwright', 'subset-font'],
  },
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const inSrc = (name) => `^src/${escape(name)}`
const any = (names) => names.map(inSrc)

/** The narrower parts of a part: "trace/contract" of "trace/". */
const inside = (name) => Object.keys(PARTS).filter((other) => other !== name && other.startsWith(name))

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

function importRules([name, { uses, types = [] }]) {
  const from = { path: inSrc(name), pathNot: any(inside(name)) }
  const own = [name, ...inside(name)]
  return [
    rule(`${name} imports`, `src/${name} may import: ${[...uses, ...types].join(', ') || 'nothing'}.`, from, {
      path: '^src/',
      pathNot: any([...own, ...uses, ...types]),
    }),
    rule(`${name} run-time imports`, `src/${name} may import only types from: ${types.join(', ')}.`, from, {
      path: any(types.length ? types : ['nowhere/']),
      pathNot: any([...own, ...uses]),
      dependencyTypesNot: ['type-only'],
    }),
  ]
}

/** react stands for react, react-dom and their types. */
const packagePaths = (name) => [`node_modules/(@types/)?${escape(name)}(-dom)?/`]

function packageRules([name, { packages = [] }]) {
  const from = { path: inSrc(name), pathNot: any(inside(name)) }
  const comment = `src/${name} may import these packages: ${packages.join(', ') || 'none'}.`
  const rules = [
    rule(`${name} packages`, comment, from, { path: 'node_modules/', pathNot: packages.flatMap(packagePaths) }),
    rule(`${name} unknown`, 'This import leads nowhere.', from, { couldNotResolve: true }),
  ]
  if (!packages.includes('node')) {
    rules.push(rule(`${name} node`, 'Only src/commands knows Node.', from, { dependencyTypes: ['core'] }))
  }
  return rules
}

const HOUSE_RULES = [
  rule('no cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  rule(
    'no strangers',
    'A file of src that no part of the table owns.',
    { path: '^src/', pathNot: any(Object.keys(PARTS)) },
    {},
  ),
  rule(
    'side charts alone',
    'Side charts never import each other, nor the stage.',
    { path: '^src/figures/(?!stage/)([^/]+)/' },
    { path: '^src/figures/[^/]+/', pathNot: '^src/figures/$1/' },
  ),
  rule(
    'stage alone',
    'The stage does not know the side charts.',
    { path: '^src/figures/stage/' },
    { path: '^src/figures/[^/]+/', pathNot: '^src/figures/stage/' },
  ),
]

const entries = Object.entries(PARTS)

module.exports = {
  forbidden: [...HOUSE_RULES, ...entries.flatMap(importRules), ...entries.flatMap(packageRules)],
  options: {
    doNotFollow: { path: 'node_modules' },
    // AssemblyScript, which imports only itself.
    exclude: { path: '^src/engine/kernels/simd/assembly/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'types', 'default'] },
  },
}
