/** The words about how fast training goes, in English: a part of the catalogue that is loaded with them. */

export const enPace = {
  kernels: { plain: 'plain kernels', simd: 'SIMD', 'simd-relaxed': 'relaxed SIMD' },
  kernelsAbout: {
    plain: 'This browser has no SIMD instructions in WebAssembly, or they did not load: one number at a time. It is slower, and differs from the others by rounding.',
    simd: 'Four numbers at a time, in WebAssembly: the same address gives the same numbers in every browser, bit for bit.',
    'simd-relaxed': 'Four numbers at a time, with multiply-add rounded as this processor likes: the numbers of this run may differ in the last digits elsewhere.',
  },
  seconds: '{count} s left',
  minutes: '{count} min left',
  leftAbout: 'At this pace, until iteration {last}, where this preset ends.',
  relaxed: 'Relaxed multiply-add',
  relaxedAbout: 'Faster on some processors. The numbers of this run are then no longer reproducible bit for bit.',
  noRelaxed: 'This browser has no relaxed multiply-add: it goes on with {kernels}.',
}
