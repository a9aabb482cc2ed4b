/** The words of exporting, in English: a part of the catalogue that is loaded with the dialog, not with the first screen. */

export const enExport = {
  about: 'One file of the format rnn-golden/1: this batch, the weights as they are now, and everything expected of them, computed in float64: states, outputs, loss, all gradients, and the weights after one update.',
  notHeld: 'What the format cannot hold:',
  codes: {
    feedback: 'Feedback. In the file the steps without an input get zeros, not the output of the step before.',
    truncate: 'Truncated backpropagation. In the file gradients go back through all timesteps.',
    step_clip: 'The bound on the gradient at each timestep. In the file nothing is clipped there.',
    carried: 'States carried over from the batch before. In the file every state starts at zero.',
    initial: 'Initial states. In the file every state starts at zero.',
    dropout: 'Dropout. In the file nothing is dropped.',
    pattern: 'A name for these inputs and read-outs, which belong to none of the five modes. The steps in the file are right; its mode says encoder and decoder.',
    optimizer: 'The optimizer, its settings and its memory. The file has updates by the format’s own settings of SGD, Adam and Adagrad.',
    embedding: 'An embedding. There is no file of this network.',
    padding: 'Padding before the sequences: lengths in the file mean padding after them. There is no file of this batch.',
    size: 'So many numbers: the file would have more than four million. Fewer timesteps, examples or hidden units make it smaller.',
    not_finite: 'Numbers that are not finite. A file can be made of the last weights that gave finite ones.',
  },
  save: 'Save',
  close: 'Close',
  working: 'Computing in float64 …',
  done: 'The file is saved.',
  moved: 'The picture has gone on to another batch meanwhile.',
}
