// Whole loops made for one formula, with f written into them instead of called: several times the
// speed of the general loops, and the same bits (a test compares them over the catalogue). Each
// is made when it is first asked for.

import { pointsLoop, rowsLoop } from './descent-loops';
import type { Formula } from './formula';
import { slopesLoop, valuesLoop } from './grid-loops';
import { inline, type Lines } from './inline';
import type { Kernels } from './loops';
import type { GradientKind } from '../math/gradient-kind';

export function kernelsFor(formula: Formula): Kernels {
  const { dimension, value } = formula;
  const onPlane = dimension === 2;
  return {
    rows: eachOnce(formula, (lines) => rowsLoop(dimension, lines)),
    points: eachOnce(formula, (lines) => pointsLoop(dimension, lines)),
    values: once(() => (onPlane ? valuesLoop(value) : null)),
    slopes: eachOnce(formula, (lines) => (onPlane ? slopesLoop(lines) : null)),
  };
}

function eachOnce<L>(formula: Formula, make: (lines: Lines) => L | null) {
  const loop = (kind: GradientKind) =>
    once(() => {
      const lines = inline(formula, kind);
      return lines && make(lines);
    });
  const loops = { numerical: loop('numerical'), analytic: loop('analytic') };
  return (kind: GradientKind): L | null => loops[kind]();
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}
