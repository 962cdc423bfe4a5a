// Why the slope of a secant is not the slope of the tangent.

import { digitsLost } from '../../../../core/math/rounding';
import { ulp } from '../../../../core/math/ulp';

export interface Difference {
  readonly x: number;
  readonly h: number;
  /** f at x + h and x − h. */
  readonly ahead: number;
  readonly behind: number;
  /** (ahead − behind) / 2h, and the exact slope. */
  readonly secant: number;
  readonly tangent: number;
}

/**
 * `lost`: x ± h is x. `same`: both values of f are one number, though the slope is not 0. `exact`:
 * no difference. `rounding`: no more than rounding can do. `bent`: the curve is not symmetric.
 */
export type Verdict = 'lost' | 'same' | 'exact' | 'rounding' | 'bent';

/** Rounding of f itself, of more than one operation, adds up. */
const OPERATIONS = 4;

/** @returns null where something is not finite */
export function verdictOn(difference: Difference): Verdict | null {
  const { x, h, ahead, behind, secant, tangent } = difference;
  if (![ahead, behind, secant, tangent].every(Number.isFinite)) return null;
  if (x + h === x && x - h === x) return 'lost';
  if (secant === tangent) return 'exact';
  if (ahead === behind && tangent !== 0) return 'same';
  const size = Math.max(Math.abs(ahead), Math.abs(behind));
  const spacing = ulp(Math.abs(x) + h);
  const bound = (OPERATIONS * (Number.EPSILON * size + Math.abs(tangent) * spacing)) / (2 * h);
  return Math.abs(secant - tangent) <= bound ? 'rounding' : 'bent';
}

/** Decimal digits that ahead − behind cancels, as they are written: 4.3. */
export const lostText = (ahead: number, behind: number): string =>
  String(Number(digitsLost(ahead, behind).toFixed(1)));
