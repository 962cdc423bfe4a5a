// Waits for a signal to become what somebody waits for.

import { effect, type ReadonlySignal } from '@preact/signals-core';

/** Resolves once `isSo` is true; at once where it is. */
export const until = (isSo: ReadonlySignal<boolean>): Promise<void> =>
  new Promise((done) => {
    const stop = effect(() => {
      if (!isSo.value) return;
      // An effect that is being made cannot end itself yet.
      queueMicrotask(() => stop());
      done();
    });
  });
