// Which of the known minima are the lowest: the others are valleys too, but not where it ends.

import type { ObjectiveInfo } from '../../../../shared/session/objective-info';

/** Values of f that differ by less, as a part of them, are the same up to rounding. */
const SAME = 1e-9;

export function lowestPoints({
  minima,
  entry,
}: Pick<ObjectiveInfo, 'minima' | 'entry'>): readonly (readonly number[])[] {
  if (!entry) return minima;
  const values = minima.map((point) => entry.f(Float64Array.from(point)));
  const least = Math.min(...values);
  return minima.filter((_, k) => (values[k] ?? 0) - least <= SAME * Math.max(1, Math.abs(least)));
}
