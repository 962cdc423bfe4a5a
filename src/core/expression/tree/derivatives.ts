// The derivative of each function of the table, in forms that stay accurate and finite where the
// textbook's does not: 1/cosh² instead of 1 − tanh², (1 − a)(1 + a) instead of 1 − a².

import {
  add,
  call,
  choose,
  compare,
  divide,
  multiply,
  negate,
  number,
  subtract,
  unlessStill,
  zero,
} from './build';
import type { FunctionName } from './functions';
import type { Tree } from './tree';

/** @param self the call itself, for derivatives that contain it; `da`, `db`: of its arguments */
type Derivative = (self: Tree, args: readonly Tree[], changes: readonly Tree[]) => Tree;

const one = number(1);
const square = (a: Tree): Tree => multiply(a, a);
const inner = (a: Tree): Tree => multiply(subtract(one, a), add(one, a));
const level: Derivative = () => zero;

export const derivatives = {
  sin: (_, [a], [da]) => multiply(call('cos', a), da),
  cos: (_, [a], [da]) => negate(multiply(call('sin', a), da)),
  tan: (self, _, [da]) => multiply(add(one, square(self)), da),
  asin: (_, [a], [da]) => unlessStill(da, divide(da, call('sqrt', inner(a)))),
  acos: (_, [a], [da]) => negate(unlessStill(da, divide(da, call('sqrt', inner(a))))),
  atan: (_, [a], [da]) => divide(da, add(one, square(a))),
  atan2: (_, [a, b], [da, db]) => {
    const distance = add(square(a), square(b));
    const slope = divide(subtract(multiply(b, da), multiply(a, db)), distance);
    return choose(compare(distance, '==', zero), zero, slope);
  },
  sinh: (_, [a], [da]) => multiply(call('cosh', a), da),
  cosh: (_, [a], [da]) => multiply(call('sinh', a), da),
  tanh: (_, [a], [da]) => divide(da, square(call('cosh', a))),
  exp: (self, _, [da]) => multiply(self, da),
  log: (_, [a], [da]) => divide(da, a),
  log10: (_, [a], [da]) => divide(da, multiply(number(Math.LN10), a)),
  log2: (_, [a], [da]) => divide(da, multiply(number(Math.LN2), a)),
  sqrt: (self, _, [da]) => unlessStill(da, divide(da, multiply(number(2), self))),
  cbrt: (self, _, [da]) => unlessStill(da, divide(da, multiply(number(3), square(self)))),
  abs: (_, [a], [da]) => multiply(call('sign', a), da),
  sign: level,
  floor: level,
  ceil: level,
  round: level,
  min: (_, [a, b], [da, db]) => choose(compare(a, '<=', b), da, db),
  max: (_, [a, b], [da, db]) => choose(compare(a, '>=', b), da, db),
} as const satisfies Record<FunctionName, Derivative>;
