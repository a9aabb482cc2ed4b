/** The colours and sizes of the page in every theme, by role. The stylesheet theme.css is written from this table. */

export const THEME_TOKENS = ['light', 'dark', 'projector'] as const
export type ThemeTokensName = (typeof THEME_TOKENS)[number]

/** What a thing of the picture is; its colour, letter and outline follow from it. */
export const ROLES = ['input', 'state', 'output', 'gradient', 'weights'] as const
export type Role = (typeof ROLES)[number]

/** Names become custom properties: `ink` is `--ink`, `ink-soft` is `--ink-soft`. */
export interface Tokens {
  /** Text and the strongest lines. */
  ink: string
  /** Secondary text; still 4.5:1 on paper and panel. */
  'ink-soft': string
  /** The page, the stage and the inside of a cell whose value is zero. */
  paper: string
  /** Raised surfaces: bars, boxes, the inspector. */
  panel: string
  /** Hairlines between surfaces; decoration only, nothing is told by it. */
  line: string
  /** Borders of controls and empty outlines in the picture (3:1). */
  'line-strong': string
  input: string
  'input-text': string
  state: string
  'state-text': string
  output: string
  'output-text': string
  gradient: string
  'gradient-text': string
  weights: string
  'weights-text': string
  /** The ring around what has the keyboard's focus. */
  focus: string
  /** The main button and chosen tabs; `accent-text` stands on it. */
  accent: string
  'accent-text': string
  /** Behind what is pointed at or chosen. */
  highlight: string
  danger: string
  'danger-text': string
  warning: string
  'warning-text': string
}

const light: Tokens = {
  ink: '#1d2433',
  'ink-soft': '#565e70',
  paper: '#fdfdfb',
  panel: '#f4f5f8',
  line: '#dfe2ea',
  'line-strong': '#868ea0',
  input: '#d55e00',
  'input-text': '#a34700',
  state: '#009e73',
  'state-text': '#00704f',
  output: '#0072b2',
  'output-text': '#005c91',
  gradient: '#aa3c8c',
  'gradient-text': '#8a2870',
  weights: '#64708a',
  'weights-text': '#4a556c',
  focus: '#1f5fd6',
  accent: '#1d2433',
  'accent-text': '#ffffff',
  highlight: '#e6ebf7',
  danger: '#c0272d',
  'danger-text': '#a81e24',
  warning: '#b07700',
  'warning-text': '#7d5200',
}

const dark: Tokens = {
  ink: '#eef1f7',
  'ink-soft': '#a9b2c4',
  paper: '#12161e',
  panel: '#1b212c',
  line: '#303847',
  'line-strong': '#717c92',
  input: '#f0883a',
  'input-text': '#ffa564',
  state: '#27bd90',
  'state-text': '#4ed6ad',
  output: '#4aa8e0',
  'output-text': '#74c0ef',
  gradient: '#d873bd',
  'gradient-text': '#ea95d3',
  weights: '#93a0b8',
  'weights-text': '#b4bfd2',
  focus: '#8ab4ff',
  accent: '#eef1f7',
  'accent-text': '#12161e',
  highlight: '#2a3344',
  danger: '#f07178',
  'danger-text': '#ff9096',
  warning: '#d9a032',
  'warning-text': '#efbe5c',
}

/** Washed out by lamp and daylight: pure white, black ink, deeper hues, no pale greys. */
const projector: Tokens = {
  ink: '#000000',
  'ink-soft': '#3a4150',
  paper: '#ffffff',
  panel: '#f2f3f6',
  line: '#c3c8d4',
  'line-strong': '#6a7284',
  input: '#c25200',
  'input-text': '#8f3c00',
  state: '#00835f',
  'state-text': '#005e43',
  output: '#0064a0',
  'output-text': '#004b79',
  gradient: '#9c2d7e',
  'gradient-text': '#7c1e62',
  weights: '#4d586e',
  'weights-text': '#39435a',
  focus: '#0047c2',
  accent: '#000000',
  'accent-text': '#ffffff',
  highlight: '#dbe4f8',
  danger: '#b3181f',
  'danger-text': '#93131a',
  warning: '#956300',
  'warning-text': '#694400',
}

export const TOKENS: Record<ThemeTokensName, Tokens> = { light, dark, projector }
