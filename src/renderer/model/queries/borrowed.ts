// An answer that another lab has been given, as far as it is of what this one shows. A long job is
// computed once: whatever leaves the window disturbs none that is under way there.

import { effect, signal, untracked } from '@preact/signals-core';
import type { QueryAnswer } from './query';

/** @param fitting the part of an answer that is of what is shown; null for none of it */
export function borrowed<R>(
  theirs: Pick<QueryAnswer<R>, 'value' | 'asking'>,
  fitting: (answer: R) => R | null,
): QueryAnswer<R> {
  const value = signal<R | null>(null);
  const take = (): void => {
    const answer = theirs.value.value;
    const part = answer && untracked(() => fitting(answer));
    if (part) value.value = part;
  };
  return { value, failure: signal(null), asking: theirs.asking, start: () => effect(take) };
}
