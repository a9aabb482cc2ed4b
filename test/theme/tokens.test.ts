import { describe, expect, it } from 'vitest'
import { channels, contrast } from '../../src/theme/contrast.ts'
import { PAIRS } from '../../src/theme/pairs.ts'
import { themeCss } from '../../src/theme/stylesheet.ts'
import { THEME_TOKENS, TOKENS } from '../../src/theme/tokens.ts'

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrast('#777777', '#777777')).toBe(1)
  })

  it('reads short colours as the minifier writes them', () => {
    expect(channels('#fff')).toEqual([255, 255, 255])
    expect(channels('#d50')).toEqual(channels('#dd5500'))
  })

  for (const theme of THEME_TOKENS) {
    it(`every pair of the ${theme} theme can be told apart`, () => {
      const tokens = TOKENS[theme]
      const failing = PAIRS.map(({ front, back, least }) => ({ front, back, least, is: contrast(tokens[front], tokens[back]) })).filter(
        (pair) => pair.is < pair.least,
      )
      expect(failing).toEqual([])
    })
  }
})

it('theme.css says what the tokens say', async () => {
  await expect(themeCss()).toMatchFileSnapshot('../../src/theme/theme.css')
})
