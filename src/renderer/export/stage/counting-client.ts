// A client that knows what it still waits for: whoever draws something that leaves waits until all
// that was asked is answered.

import type { CoreClient } from '../../../shared/protocol/clients';

export interface CountingClient extends CoreClient {
  /** Requests that are not answered yet. */
  readonly waiting: () => number;
  /** Resolves at the next answer. */
  readonly nextAnswer: () => Promise<void>;
}

export function countingClient(client: CoreClient): CountingClient {
  let waiting = 0;
  let tell = (): void => undefined;
  const later = () => new Promise<void>((done) => (tell = done));
  let next = later();
  return {
    waiting: () => waiting,
    nextAnswer: () => next,
    async request(kind, body) {
      waiting++;
      try {
        return await client.request(kind, body);
      } finally {
        waiting--;
        tell();
        next = later();
      }
    },
  };
}
