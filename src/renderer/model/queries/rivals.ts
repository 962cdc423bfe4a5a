// The runs beside the active one, one after the other. What was computed is kept while a run is there:
// another run costs one path, and a change of the active one costs none of these.

import type { ReadonlySignal } from '@preact/signals-core';
import type { TrajectoryPart } from '../../../shared/protocol/protocol';
import { requestOf, type RunRequest, type Session } from '../../../shared/session/session';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { RunResult } from './results';
import { collectRun } from './run';

/** By `rivalKey`. */
export type Rivals = ReadonlyMap<string, RunResult>;

export const rivalKey = (request: RunRequest): string => JSON.stringify(request);

/** What is wanted beside the active run, of hidden runs too; null where there is none. */
export const rivalRequests = (
  session: ReadonlySignal<Session>,
): ReadonlySignal<readonly RunRequest[] | null> =>
  computedByValue(() => {
    const { objective, before, after } = session.value;
    const others = [...before, ...after];
    return others.length === 0 ? null : others.map((run) => requestOf(objective, run));
  });

/**
 * @param requests those of the other runs; null where there are none
 * @param active the active run: whoever was active just now is computed already
 */
export function rivalsQuery(
  requests: ReadonlySignal<readonly RunRequest[] | null>,
  active: ReadonlySignal<RunResult | null>,
): Query<'rivals', Rivals, readonly RunRequest[], TrajectoryPart | null> {
  let kept = new Map<string, RunResult>();
  let collect = collectRun();
  /** The run that is under way. */
  let asked: RunRequest | null = null;

  const isWhole = (request: RunRequest): boolean =>
    (kept.get(rivalKey(request))?.outcome ?? null) !== null;

  function nextMissing(wanted: readonly RunRequest[]): RunRequest | null {
    asked = wanted.find((request) => !isWhole(request)) ?? null;
    collect = collectRun();
    return asked;
  }

  function keepOnly(wanted: readonly RunRequest[]): void {
    const keys = new Set(wanted.map(rivalKey));
    kept = new Map([...kept].filter(([key]) => keys.has(key)));
    const now = active.peek();
    if (now?.outcome && keys.has(rivalKey(now.request))) kept.set(rivalKey(now.request), now);
  }

  return {
    kind: 'rivals',
    wanted: requests,
    body: (wanted) => {
      keepOnly(wanted);
      return nextMissing(wanted);
    },
    collect: () => (part) => {
      if (part && asked) kept.set(rivalKey(asked), collect(part, asked));
      return new Map(kept);
    },
    next: ({ outcome }, wanted) => (outcome === null ? 'continue' : nextMissing(wanted)),
  };
}
