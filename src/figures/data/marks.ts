/** What a figure of the data is made of: plain numbers and looks. The layouts give these, one component draws them. */

/** given: what goes in. target: what is asked for. said: what the network answers. wrong: said, and not what was asked for. */
export type Look = 'given' | 'plain' | 'target' | 'said' | 'wrong' | 'guide' | 'empty'

/** A ring's own shape, so that it is not told by colour. */
export type Glyph = 'circle' | 'square' | 'triangle'

export type Mark =
  | { kind: 'line'; points: number[]; look: Look }
  | { kind: 'box'; x: number; y: number; width: number; height: number; look: Look; text: string }
  | { kind: 'text'; x: number; y: number; size: number; text: string; look: Look; anchor: 'start' | 'middle' | 'end' }
  | { kind: 'glyph'; x: number; y: number; radius: number; glyph: Glyph; look: Look }
  | { kind: 'band'; x: number; y: number; inner: number; outer: number }

export interface Room {
  width: number
  height: number
  /** Font size. */
  text: number
}

/** Whether anything can be told in it: two rows of marks between two lines of type, and a few marks beside their heads. */
export const hasRoom = ({ width, height, text }: Room): boolean => height >= 4 * text && width >= 12 * text

export const words = (x: number, y: number, text: string, size: number, look: Look = 'plain', anchor: 'start' | 'middle' | 'end' = 'start'): Mark => ({ kind: 'text', x, y, size, text, look, anchor })
