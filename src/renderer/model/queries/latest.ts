// Latest wins: at most one request under way and one waiting, so that a drag never queues up.

import { signal, type ReadonlySignal } from '@preact/signals-core';

export interface Latest<Q> {
  readonly ask: (request: Q) => void;
  /** Whether a request is under way. */
  readonly asking: ReadonlySignal<boolean>;
}

/**
 * @param serve answers one request; `overtaken` says whether a newer one waits, so that a long
 *   answer can end early
 */
export function latest<Q>(
  serve: (request: Q, overtaken: () => boolean) => Promise<void>,
): Latest<Q> {
  const asking = signal(false);
  let waiting: { readonly request: Q } | null = null;

  async function run(first: Q): Promise<void> {
    asking.value = true;
    let request = first;
    for (;;) {
      await serve(request, () => waiting !== null);
      if (!waiting) break;
      request = waiting.request;
      waiting = null;
    }
    asking.value = false;
  }

  const ask = (request: Q): void => {
    if (asking.peek()) waiting = { request };
    else void run(request);
  };
  return { ask, asking };
}
