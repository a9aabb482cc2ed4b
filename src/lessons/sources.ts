/** Where the lessons' pictures, tasks and results come from: bibliographic facts, which are the same in every language. */

import type { LessonName } from '../store/state.ts'

export interface Source {
  /** As they call themselves, in their order. */
  authors: string
  title: string
  /** Journal, conference or site. */
  where: string
  year: number | null
  url: string
}

const KARPATHY: Source = { authors: 'Andrej Karpathy', title: 'The Unreasonable Effectiveness of Recurrent Neural Networks', where: 'karpathy.github.io', year: 2015, url: 'https://karpathy.github.io/2015/05/21/rnn-effectiveness/' }
const SEQUENCES: Source = { authors: 'Ilya Sutskever, Oriol Vinyals, Quoc V. Le', title: 'Sequence to Sequence Learning with Neural Networks', where: 'arXiv:1409.3215', year: 2014, url: 'https://arxiv.org/abs/1409.3215' }
const LSTM: Source = { authors: 'Sepp Hochreiter, Jürgen Schmidhuber', title: 'Long Short-Term Memory', where: 'Neural Computation 9(8)', year: 1997, url: 'https://doi.org/10.1162/neco.1997.9.8.1735' }
const MOMENTUM: Source = { authors: 'Ilya Sutskever, James Martens, George Dahl, Geoffrey Hinton', title: 'On the importance of initialization and momentum in deep learning', where: 'ICML', year: 2013, url: 'https://proceedings.mlr.press/v28/sutskever13.html' }
const LASAGNE: Source = { authors: 'Lasagne', title: 'examples/recurrent.py', where: 'github.com', year: null, url: 'https://github.com/Lasagne/Lasagne/blob/master/examples/recurrent.py' }
const KERAS: Source = { authors: 'Keras', title: 'Working with RNNs', where: 'keras.io', year: null, url: 'https://keras.io/guides/working_with_rnns/' }
const PYTORCH: Source = { authors: 'PyTorch', title: 'torch.nn.RNN', where: 'docs.pytorch.org', year: null, url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html' }
const OLAH: Source = { authors: 'Christopher Olah', title: 'Understanding LSTM Networks', where: 'colah.github.io', year: 2015, url: 'https://colah.github.io/posts/2015-08-Understanding-LSTMs/' }
const WERBOS: Source = { authors: 'Paul J. Werbos', title: 'Backpropagation through time: what it does and how to do it', where: 'Proceedings of the IEEE 78(10)', year: 1990, url: 'https://doi.org/10.1109/5.58337' }
const BENGIO: Source = { authors: 'Yoshua Bengio, Patrice Simard, Paolo Frasconi', title: 'Learning long-term dependencies with gradient descent is difficult', where: 'IEEE Transactions on Neural Networks 5(2)', year: 1994, url: 'https://doi.org/10.1109/72.279181' }
const PASCANU: Source = { authors: 'Razvan Pascanu, Tomas Mikolov, Yoshua Bengio', title: 'On the difficulty of training recurrent neural networks', where: 'ICML', year: 2013, url: 'https://proceedings.mlr.press/v28/pascanu13.html' }
const MAAS: Source = { authors: 'Andrew L. Maas, Raymond E. Daly, Peter T. Pham, Dan Huang, Andrew Y. Ng, Christopher Potts', title: 'Learning Word Vectors for Sentiment Analysis', where: 'ACL', year: 2011, url: 'https://aclanthology.org/P11-1015/' }

export const SOURCES: Record<LessonName, readonly Source[]> = {
  modes: [KARPATHY, SEQUENCES, KERAS],
  cube: [KERAS, PYTORCH, LASAGNE],
  unfolded: [WERBOS, BENGIO, PASCANU, LSTM, OLAH],
  adding: [LSTM, LASAGNE, MOMENTUM, KERAS, OLAH],
  reviews: [MAAS, KERAS, LSTM, OLAH],
}
