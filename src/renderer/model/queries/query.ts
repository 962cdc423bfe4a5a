// The one engine that asks the core. A query is a value: of what kind, what is wanted, how its parts
// become a result. Of each, the newest wish wins: one request is under way, one waits, and a
// computation that has been overtaken, or that nobody looks at any more, asks for no further part.

import { batch, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { CoreClient } from '../../../shared/protocol/clients';
import type { Body, CoreKind, Replies, Result } from '../../../shared/protocol/protocol';
import { latest } from './latest';

/**
 * @typeParam R what is shown
 * @typeParam W what is wanted: the body of the request, or what `body` makes it from
 * @typeParam P a part: the reply, and null where `body` has nothing to ask for
 */
export interface Query<K extends CoreKind, R, W = Body<K>, P = Replies[K]> {
  readonly kind: K;
  /** null: nobody looks. */
  readonly wanted: ReadonlySignal<W | null>;
  /** Needed where W is not the body itself; null where the result is known without the core. */
  readonly body?: (wanted: W) => Body<K> | Exclude<P, Replies[K]>;
  /** Makes the result as far as it has arrived, part after part; undefined for none yet. */
  readonly collect: () => (
    part: P,
    wanted: W,
    overtaken: () => boolean,
  ) => R | undefined | Promise<R | undefined>;
  /** What to ask for after a part: more of the same, another body, or nothing. */
  readonly next?: (part: Replies[K], wanted: W) => 'continue' | Body<K> | null;
  /** Whether the result stays when nobody looks: it can be no other. */
  readonly constant?: boolean;
}

export type CoreFailure = Extract<Result<unknown>, { readonly ok: false }>;

/** What came of a query: nobody else can write it. */
export interface QueryAnswer<R> {
  readonly value: ReadonlySignal<R | null>;
  /** Why the last request brought nothing; null once one did, or when nobody looks any more. */
  readonly failure: ReadonlySignal<CoreFailure | null>;
  /** Whether an answer, or the next part of it, is still to come. */
  readonly asking: ReadonlySignal<boolean>;
  /** Begins to ask. @returns the end of it */
  readonly start: () => () => void;
}

type JobKind = Body<'continue'>['job'];

export function answerTo<K extends CoreKind, R, W = Body<K>, P = Replies[K]>(
  client: CoreClient,
  query: Query<K, R, W, P>,
): QueryAnswer<R> {
  const value = signal<R | null>(null);
  const failure = signal<CoreFailure | null>(null);
  const collect = query.collect();
  let newest: W | null = null;
  const isLookedAt = (): boolean => newest !== null || query.constant === true;

  const show = (result: R | undefined): void => {
    if (result === undefined || !isLookedAt()) return;
    batch(() => {
      value.value = result;
      failure.value = null;
    });
  };

  const { ask, asking } = latest(async (wanted: W, overtaken): Promise<void> => {
    const isOver = () => overtaken() || !isLookedAt();
    // What has been overtaken is still newer than what is on screen.
    const take = (part: P): void | Promise<void> => {
      const result = collect(part, wanted, isOver);
      return result instanceof Promise ? result.then(show) : show(result);
    };
    const body = query.body ? query.body(wanted) : (wanted as unknown as Body<K>);
    if (body === null) return take(null as P);
    let answer = await client.request(query.kind, body as Body<K>);
    while (answer.ok) {
      await take(answer.value as P);
      const next = isOver() ? null : (query.next?.(answer.value, wanted) ?? null);
      if (next === null) return;
      answer = await (next === 'continue' ? more() : client.request(query.kind, next));
    }
    if (isLookedAt()) failure.value = answer;
  });

  /** The core continues the job of this kind that was begun last: ours. */
  const more = () =>
    client.request('continue', { job: query.kind as JobKind }) as Promise<Result<Replies[K]>>;

  const start = () =>
    effect(() => {
      const wanted = query.wanted.value;
      newest = wanted;
      if (wanted !== null) {
        if (query.constant && value.peek() !== null) return;
        untracked(() => ask(wanted));
      } else if (!query.constant) {
        value.value = null;
        failure.value = null;
      }
    });

  return { value, failure, asking, start };
}
