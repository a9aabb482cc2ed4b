/** The words of the norms of shares, in English: loaded with them. */

export const enShares = {
  label: 'Shares by timestep',
  summary: 'Shares of {weights} by timestep: their norms add up to {parts}, the norm of their sum is {whole}.',
  parts: 'all norms:',
  whole: 'of the sum:',
  bar: 't = {t}: {value}',
  time: 't',
  leftOut: 'Pause to see them: a batch of this size brings no shares along while training.',
}
