// A computed value that keeps its old object while the data in it are the same, so that what
// follows from it is not computed again.

import { computed, type ReadonlySignal } from '@preact/signals-core';

export function computedByValue<T>(make: () => T): ReadonlySignal<T> {
  let last: { readonly value: T; readonly text: string } | null = null;
  return computed(() => {
    const value = make();
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  });
}
