// The limit of lr, 2/λ, of the function shown.

import type { Lab } from './lab';

/** null where none is known; reads signals. */
export function knownLimit({ results, subject }: Lab): number | null {
  const result = results.limit.value;
  return result?.objective === subject.value.key ? result.limit : null;
}
