// How Python calls what a formula can name. numpy's functions take the place of JavaScript's.

import type { FunctionName } from '../../core/expression/tree/functions';
import type { ConstantName } from '../../core/expression/tree/tree';

export const numpyConstants = { pi: 'np.pi', e: 'np.e' } as const satisfies Record<
  ConstantName,
  string
>;

/** The call of each function on its arguments. */
export const calls = {
  sin: ([a]) => `np.sin(${a})`,
  cos: ([a]) => `np.cos(${a})`,
  tan: ([a]) => `np.tan(${a})`,
  asin: ([a]) => `np.arcsin(${a})`,
  acos: ([a]) => `np.arccos(${a})`,
  atan: ([a]) => `np.arctan(${a})`,
  atan2: ([a, b]) => `np.arctan2(${a}, ${b})`,
  sinh: ([a]) => `np.sinh(${a})`,
  cosh: ([a]) => `np.cosh(${a})`,
  tanh: ([a]) => `np.tanh(${a})`,
  exp: ([a]) => `np.exp(${a})`,
  log: ([a]) => `np.log(${a})`,
  log10: ([a]) => `np.log10(${a})`,
  log2: ([a]) => `np.log2(${a})`,
  sqrt: ([a]) => `np.sqrt(${a})`,
  cbrt: ([a]) => `np.cbrt(${a})`,
  abs: ([a]) => `np.abs(${a})`,
  sign: ([a]) => `np.sign(${a})`,
  floor: ([a]) => `np.floor(${a})`,
  ceil: ([a]) => `np.ceil(${a})`,
  // np.round rounds halves to even; JavaScript, and so the lab, rounds them up.
  round: ([a]) => `np.floor(${a} + 0.5)`,
  min: ([a, b]) => `np.minimum(${a}, ${b})`,
  max: ([a, b]) => `np.maximum(${a}, ${b})`,
} as const satisfies Record<FunctionName, (args: readonly string[]) => string>;
