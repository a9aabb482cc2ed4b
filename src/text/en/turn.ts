/** The words of turning the block, of its sizes, and of the cell under the pointer, in English: loaded with the row of buttons that uses them. */

export const enTurn = {
  views: 'Turn the block',
  view: { front: 'Front', depth: 'Depth', corner: 'Corner' },
  viewAbout: { front: 'One example over time: the batch lies behind it', depth: 'The front as in a table, the batch receding', corner: 'Three faces at once, seen from a corner' },
  hint: 'Drag the block to turn it.',
  sizes: 'Sizes',
  size: { small: 'Small', lesson: 'This lesson', keras: 'Keras', lasagne: 'Lasagne', other: 'Other' },
  sizeLine: '{name}: {shape}',
  cell: 'example {example}, timestep {time}, feature {feature}: {value}',
  pending: 'not computed yet',
  data: {
    now: 'Batch {batch}: sequences {from} to {to}.',
    one: 'Batch {batch}: sequence {from}.',
    endless: 'The task makes new sequences for every batch.',
    own: 'Epoch {epoch}, batch {batch} of {batches}.',
    shuffled: 'Each epoch shuffles all {count} {count=sequence|sequences}.',
  },
}
