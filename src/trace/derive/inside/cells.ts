/** What each cell has between its pre-activations and its state. Where the engine keeps a number it is that one; the rest is one
 *  elementwise product of two kept ones. */

import type { Numbers } from '../../../engine/numbers.ts'
import { copyMaskedRows } from '../../../engine/rows.ts'
import { block, live, made, quantity, sentBack, throughTanh, times } from './opening.ts'
import type { Opening, Quantities } from './opening.ts'

/** dq · Whᵀ: what goes back through Wh. */
function throughWh(opening: Opening): Numbers {
  const { layer, step } = opening
  const { batch, hidden, columns, kernels, Wh } = layer
  return made(opening, batch * hidden, (to) => kernels.productRightTransposed(to, step.dq_bg, Wh, batch, columns, hidden, false))
}

export function plainQuantities(opening: Opening): Quantities {
  const { layer, step } = opening
  const { batch, name } = layer
  return {
    hPrev: quantity(step.hPrev_bh, sentBack(opening, throughWh(opening), step.dh_bh), batch),
    h: quantity(step.h_bh, step.dh_bh, batch, `h.${name}`),
  }
}

export function lstmQuantities(opening: Opening): Quantities {
  const { layer, step } = opening
  const { batch, name } = layer
  const { dh_bh: dh, dc_bh: dc, c_bh: c, cPrev_bh: cPrev, tanhC_bh: tanhC } = step
  const [i, f, g, o] = [0, 1, 2, 3].map((index) => block(opening, step.gates_bg, batch, index))
  const inner = (value: Numbers, gradient: Numbers, tensor: string | null = null) => quantity(value, live(opening, gradient), batch, tensor)
  const dTanhC = times(dh, o)
  return {
    ...plainQuantities(opening),
    cPrev: quantity(cPrev, sentBack(opening, times(dc, f), dc), batch),
    i: inner(i, times(dc, g), `i.${name}`),
    f: inner(f, times(dc, cPrev), `f.${name}`),
    g: inner(g, times(dc, i), `g.${name}`),
    o: inner(o, times(dh, tanhC), `o.${name}`),
    fc: inner(times(f, cPrev), dc.slice()),
    ig: inner(times(i, g), dc.slice()),
    c: quantity(c, dc, batch, `c.${name}`),
    cNext: quantity(c, fromLater(opening), batch),
    cHere: inner(c, throughTanh(opening, dTanhC, tanhC)),
    tanhC: inner(tanhC, dTanhC),
  }
}

/** What comes back along the cell line from the step that this direction runs next: dc ⊙ f there; nothing after its last step. */
function fromLater(opening: Opening): Numbers {
  const { layer, step, run } = opening
  const next = layer.order[run + 1]
  if (!next || next.cut) return step.dc_bh.slice().fill(0)
  const gradient = times(next.dc_bh, block(opening, next.gates_bg, layer.batch, 1))
  if (layer.masked) copyMaskedRows(gradient, next.dc_bh, next.mask_b, layer.batch, layer.hidden)
  return gradient
}

export function gruQuantities(opening: Opening): Quantities {
  const { layer, step } = opening
  const { batch, name } = layer
  const { dh_bh: dh, hPrev_bh: hPrev } = step
  const [r, z, n] = [0, 1, 2].map((index) => block(opening, step.gates_bg, batch, index))
  const [q, dq] = [block(opening, step.q_bg, batch, 2), block(opening, step.dq_bg, batch, 2)]
  const inner = (value: Numbers, gradient: Numbers, tensor: string | null = null) => quantity(value, live(opening, gradient), batch, tensor)
  const rest = z.map((keep) => 1 - keep)
  const dn = times(dh, rest)
  // Before the bound on the gradient at each step: r gets its gradient from this, as in the engine.
  const dSum = throughTanh(opening, dn, n)
  const dRest = times(dh, n)
  return {
    hPrev: quantity(hPrev, gruSentBack(opening, z), batch),
    r: inner(r, times(dSum, q), `r.${name}`),
    z: inner(z, times(dh, hPrev).map((kept, at) => kept - dRest[at]), `z.${name}`),
    n: inner(n, dn, `n.${name}`),
    q: quantity(q, dq, batch),
    rq: inner(times(r, q), dSum),
    rest: inner(rest, dRest),
    fresh: inner(times(rest, n), dh.slice()),
    kept: inner(times(z, hPrev), dh.slice()),
    h: quantity(step.h_bh, dh, batch, `h.${name}`),
  }
}

/** Two ways back: through Wh, and straight along z. */
function gruSentBack(opening: Opening, z: Numbers): Numbers {
  const straight = times(opening.step.dh_bh, z)
  const both = throughWh(opening).map((number, at) => number + straight[at])
  return sentBack(opening, both, opening.step.dh_bh)
}
