// The limit of lr of the method and the function shown: 2/λ of plain descent, 2 of Newton's method.

import type { Lab } from './lab';
import type { LimitResult } from './queries/results';

export interface KnownLimit {
  readonly rate: number;
  readonly name: LimitResult['name'];
}

/** null where none is known; reads signals. */
export function knownLimit({
  results,
  subject,
}: Pick<Lab, 'results' | 'subject'>): KnownLimit | null {
  const result = results.limit.value;
  if (result?.objective !== subject.value.key || result.limit === null) return null;
  return { rate: result.limit, name: result.name };
}
