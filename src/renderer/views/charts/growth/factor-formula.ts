// Why the distance changes by its factor: on a parabola with second derivative λ plain gradient
// descent multiplies what remains by 1 − λ·lr, Newton's method by 1 − lr. Said only where it is true.

import { stability } from '../../../../core/outcome/stability';
import type { CatalogueObjective } from '../../../../core/objectives/objective';
import type { RunRequest } from '../../../../shared/session/session';
import { briefFactor, briefNumber } from '../../../../i18n/brief-number';

/** Second derivatives nearer than this part of the largest are the same: they are differences. */
const SAME = 1e-6;
/** A measured factor nearer than this part of it is the one of the formula. */
const AGREES = 2e-3;

/** λ of a function whose second derivatives are the same everywhere; null for any other. */
export function curvatureOf(entry: CatalogueObjective | null): readonly number[] | null {
  if (!entry?.facts || !('curvature' in entry.facts)) return null;
  const here = stability(entry, entry.start).eigenvalues;
  const size = Math.max(...here.map(Math.abs));
  for (const shift of [0.37, -2.1]) {
    const there = stability(
      entry,
      entry.start.map((value, i) => shift * (value + i + 1)),
    ).eigenvalues;
    if (there.some((value, i) => Math.abs(value - (here[i] ?? 0)) > SAME * size)) return null;
  }
  // They are differences of a gradient: 2, not 2.0000000001.
  return [...here].map((value) => Number(value.toPrecision(6)));
}

/** E.g. `|1 − 2·lr| = 19`; null where no λ of the function explains the factor. */
export function factorFormula(
  entry: CatalogueObjective | null,
  { lr, optimizer, schedule }: Pick<RunRequest, 'lr' | 'optimizer' | 'schedule'>,
  factor: number,
): string | null {
  if (schedule || (optimizer.id !== 'gradient-descent' && optimizer.id !== 'newton')) return null;
  // A factor near 1 must agree in what tells it from 1.
  const tolerance = AGREES * Math.min(1, 10 * Math.abs(1 - factor));
  const curvature = curvatureOf(entry);
  // A step of Newton's method is divided by λ.
  const known = curvature && optimizer.id === 'newton' ? [1] : curvature;
  const lambda = known?.find((each) => Math.abs(Math.abs(1 - each * lr) / factor - 1) < tolerance);
  if (lambda === undefined) return null;
  const sign = lambda < 0 ? '+' : '−';
  const times = lambda === 1 ? '' : `${briefNumber(Math.abs(lambda))}·`;
  return `|1 ${sign} ${times}lr| = ${briefFactor(Math.abs(1 - lambda * lr))}`;
}
