// The lines inside a generated loop that compute f and ∇f of the local numbers x0, x1, … in the
// order of operations of the general loop (numerical-gradient.ts, compile.ts): the same bits.

import { emit } from '../expression/emit/emit';
import type { GradientKind } from '../math/gradient-kind';
import { rename } from './rewrite';
import type { Formula } from './formula';

export interface Lines {
  readonly statements: readonly string[];
  /** Expressions for f and for each ∂f/∂xi; they name the locals `h` and `width` = 2h. */
  readonly value: string;
  readonly gradient: readonly string[];
}

/** 0 … n − 1 */
export const indices = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** @returns null where the formula has no trees for that kind of gradient */
export function inline(formula: Formula, kind: GradientKind): Lines | null {
  return kind === 'numerical' ? numerical(formula) : analytic(formula);
}

function analytic({ dimension, value, gradient }: Formula): Lines | null {
  if (!gradient) return null;
  const names = indices(dimension).map((i) => `x${i}`);
  const { statements, results } = emit([value, ...gradient], names, 't');
  return { statements, value: results[0], gradient: results.slice(1) };
}

function numerical({ dimension: n, value }: Formula): Lines {
  const own = indices(n);
  const trees = [value];
  const names = own.map((i) => `x${i}`);
  const sides: string[] = [];
  for (const i of own) {
    for (const [name, sign] of [
      [`ahead${i}`, '+'],
      [`behind${i}`, '-'],
    ]) {
      sides.push(`const ${name} = x${i} ${sign} h;`);
      trees.push(
        rename(
          value,
          own.map((j) => (j === i ? names.length : j)),
        ),
      );
      names.push(name);
    }
  }
  const { statements, results } = emit(trees, names, 't');
  return {
    statements: [...sides, ...statements],
    value: results[0],
    gradient: own.map((i) => `(${results[1 + 2 * i]} - ${results[2 + 2 * i]}) / width`),
  };
}
