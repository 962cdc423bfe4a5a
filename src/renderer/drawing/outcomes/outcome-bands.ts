// The rates of a sweep in bands of equal outcome.

import { outcomeKinds, type OutcomeKind } from '../../../core/outcome/kinds';
import type { SweepResult } from '../../model/queries/results';

export interface OutcomeBand {
  readonly kind: OutcomeKind;
  /** In lr: half way, on the logarithmic scale, to the neighbours. */
  readonly from: number;
  readonly to: number;
  /** The first and the last rate in it, as indices of the sweep. */
  readonly first: number;
  readonly last: number;
}

type Swept = Pick<SweepResult, 'length' | 'lr' | 'kind'>;

/**
 * As far as the sweep has arrived, ascending.
 *
 * @param same which kinds belong together; each by itself if left out
 */
export function outcomeBands(
  { length, lr, kind }: Swept,
  same: (kind: OutcomeKind) => unknown = (each) => each,
): OutcomeBand[] {
  const bands: OutcomeBand[] = [];
  const kindAt = (k: number) => outcomeKinds[kind[k] ?? 0] ?? 'still-moving';
  const between = (k: number) =>
    Math.sqrt((lr[Math.max(0, k - 1)] ?? 1) * (lr[Math.min(k, length - 1)] ?? 1));
  let first = 0;
  for (let k = 1; k <= length; k++) {
    if (k < length && same(kindAt(k)) === same(kindAt(first))) continue;
    bands.push({
      kind: kindAt(first),
      from: between(first),
      to: between(k),
      first,
      last: k - 1,
    });
    first = k;
  }
  return bands;
}

/** The rate of the sweep nearest to `lr` on the logarithmic scale; −1 where none has arrived there. */
export function nearestRate({ length, lr: rates }: Swept, lr: number): number {
  // Rates that have not arrived are 0: the first two tell how far apart all are.
  const [low = 1, second = 1] = rates;
  if (length < 2) return -1;
  const at = Math.log(lr / low) / Math.log(second / low);
  const k = Math.round(at);
  // −0 is no index.
  return at > -0.1 && at < rates.length - 0.9 && k < length ? Math.max(0, k) : -1;
}

/**
 * The first rate with another outcome, upward or downward from `lr`, in at most three digits; null
 * where there is none.
 */
export function nextChange(sweep: Swept, lr: number, direction: 1 | -1): number | null {
  const bands = outcomeBands(sweep);
  const here = nearestRate(sweep, lr);
  if (here < 0) return null;
  const band = bands.find(({ first, last }) => here >= first && here <= last);
  const next = band && bands[bands.indexOf(band) + direction];
  if (!next) return null;
  const rate = sweep.lr[direction > 0 ? next.first : next.last] ?? lr;
  return Number(rate.toPrecision(3));
}
