/** The words of the norms of shares, in English: loaded with them. */

export const enShares = {
  label: 'Shares by timestep',
  summary: 'Shares of {weights} by timestep: their norms add up to {parts}, the norm of their sum is {whole}.',
  parts: 'all norms:',
  whole: 'of the sum:',
  bar: 't = {t}: {value}',
  time: 't',
  leftOut: 'So many shares of so many weights are not brought along. Fewer timesteps or hidden units, or a pause in training, bring them.',
}
