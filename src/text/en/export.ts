/** The words of taking away, in English: a part of the catalogue that is loaded with the dialog, not with the first screen. */

export const enExport = {
  about: {
    numbers: 'One file of the format rnn-golden/1: this batch, the weights as they are now, and everything expected of them, computed in float64: states, outputs, loss, all gradients, and the weights after one update.',
    pytorch: 'A program in PyTorch with this batch and the weights as they are now. It prints the states, outputs, loss and gradients of the page. Above 100,000 numbers it reads them from a second file, which is saved beside it.',
    keras: 'A program in Keras 3 with this batch and the weights as they are now. It prints the states, outputs, loss and gradients of the page. Above 100,000 numbers it reads them from a second file, which is saved beside it.',
    weights: 'The weights as they are now, under PyTorch’s names and in PyTorch’s layout: load_state_dict takes them. PyTorch has two biases. A GRU has both on the page, too, and both are in the file; the other cells have one, and there the second is zeros.',
    load: 'A file of the format safetensors with PyTorch’s names (rnn.weight_ih_l0, out.weight, …), for a network of the sizes on the stage. The network starts anew with these weights, at iteration 0.',
  },
  /** What of the lesson “Movie reviews” is taken away. */
  taken: {
    review: 'The batch is the review on the page, as word indexes: {shape}. The weights are those of the trained network that answers it.',
    batch: 'The batch is the {batch} reviews on the page, as word indexes: {shape}. The weights are those of the trained network that answers them.',
    written: 'The batch is the text that you have written, as word indexes: {shape}. The weights are those that answer it on the page.',
    map: 'The weights are those of the map. The batch is the review of the lesson, as word indexes: {shape}.',
    run: 'The batch and the weights are those of the training on the page: {shape}.',
    undropped: 'Nothing is dropped, as on the page: dropout is for training.',
    unlabelled: 'Nobody has labelled it: the loss counts it as positive (1).',
  },
  /** Why a line of the menu cannot be chosen. */
  why: {
    coming: 'It is not there yet.',
    later: 'Its numbers come at a later moment.',
    overview: 'Choose one of the networks first.',
    lab: 'In this lesson weights are loaded on the tab Train.',
  },
  notHeld: 'What it cannot hold:',
  codes: {
    feedback: 'Feedback. In the file the steps without an input get zeros, not the output of the step before.',
    fed_lengths: 'Unequal lengths together with feedback. In the file the cell also runs in the padding.',
    truncate: 'Truncated backpropagation. In the file gradients go back through all timesteps.',
    step_clip: 'The bound on the gradient at each timestep. In the file nothing is clipped there.',
    carried: 'States carried over from the batch before. In the file every state starts at zero.',
    initial: 'Initial states. In the file every state starts at zero.',
    dropout: 'Dropout. In the file nothing is dropped, so its numbers differ from those of the page.',
    pattern: 'A name for these inputs and read-outs, which belong to none of the five modes. The steps in the file are right; its mode says encoder and decoder.',
    optimizer: 'The optimizer, its settings and its memory. The file has updates by the format’s own settings of SGD, Adam and Adagrad.',
    embedding: 'The table of the embedding. In the file the inputs are its rows for this batch, and dx has the gradients with respect to them. The other weights are all there.',
    padding: 'Padding before the sequences: lengths in a file mean padding after them. There is no such file of this batch.',
    size: 'So many numbers: the file would have more than four million. Fewer timesteps, examples or hidden units make it smaller.',
    not_finite: 'Numbers that are not finite. A file can be made of the last weights that gave finite ones.',
  },
  refused: {
    format: 'This is not a file of the format safetensors.',
    large: 'This file is larger than any network of the page.',
    type: 'The array {name} has numbers of the type {given}. F64, F32, F16 and BF16 can be read.',
    missing: 'The file has no array {name}. Expected: {name} with the shape {expected}.',
    shape: 'The array {name} has the shape {given}. Expected: {expected}. Sizes and cell are set in Setup.',
    not_finite: 'The array for {name} has a number that is not finite.',
  },
  save: 'Save',
  choose: 'Choose a file …',
  close: 'Close',
  working: 'Working …',
  done: 'The file is saved.',
  loaded: 'The weights are on the stage, at iteration 0. What was there before is one step back in the browser’s history.',
  moved: 'The picture has gone on to another batch meanwhile.',
}
