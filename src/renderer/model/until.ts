// Waits until something that is read from signals is there.

import { effect } from '@preact/signals-core';

/**
 * @param read null: not yet
 * @throws the reason of `signal` where that is aborted first
 */
export function until<T>(read: () => T | null, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop = (): void => {};
    const give = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      // The effect may settle before it has returned what stops it.
      queueMicrotask(() => stop());
      settle();
    };
    const cancel = () => give(() => reject(signal?.reason));
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    signal?.addEventListener('abort', cancel);
    stop = effect(() => {
      const value = read();
      if (value !== null) give(() => resolve(value));
    });
  });
}
