// A computation that comes in parts. Each part is taken as it arrives; a newer request ends the
// job of an older one, so that nothing queues up.

import type { Body, Replies, Result } from '../../../shared/protocol/protocol';
import type { CoreClient } from '../../../shared/protocol/clients';
import { latest } from './latest';

export type JobKind = 'descend' | 'sweep' | 'basin';

interface Job<K extends JobKind> {
  readonly kind: K;
  readonly isLast: (part: Replies[K]) => boolean;
  readonly take: (part: Replies[K], request: Body<K>) => void;
  /** Called once for each request that was not overtaken: whether it came to its end. */
  readonly ended: (failure: Extract<Result<unknown>, { ok: false }> | null) => void;
}

export function job<K extends JobKind>(
  client: CoreClient,
  { kind, isLast, take, ended }: Job<K>,
): (request: Body<K>) => void {
  return latest(
    async (request: Body<K>, overtaken) => {
      let answer: Result<Replies[K]> = await client.request(kind, request);
      while (answer.ok) {
        take(answer.value, request);
        if (isLast(answer.value) || overtaken()) return null;
        // The core continues the job of this kind that was begun last: ours.
        answer = (await client.request('continue', { job: kind })) as Result<Replies[K]>;
      }
      return answer;
    },
    (failure) => ended(failure),
  );
}
