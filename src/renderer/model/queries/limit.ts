// The limit of lr: 2/λmax of plain descent, 2 of Newton's method, whose step leaves 1 − lr of what
// remains whatever λ is. It is asked for always: the slider shows it.

import type { OptimizerId } from '../../../core/optimizers';
import type { Body } from '../../../shared/protocol/protocol';
import { objectiveInfo, objectiveKey } from '../../../shared/session/objective-info';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { LimitResult } from './results';
import type { QuerySources } from './sources';
import { stabilityPoint } from './stability-point';

/** For a method that remembers another limit holds; a line search has none. */
const names: Partial<Record<OptimizerId, LimitResult['name']>> = {
  'gradient-descent': '2/λ',
  newton: 'lr = 2',
};

type Wanted = Omit<Body<'probe'>, 'h'> & Pick<LimitResult, 'name'>;

/** Second derivatives below this part of the largest are 0: where they have no inverse there is no limit. */
const LEVEL = 1e-7;

/** 2, where f has second derivatives with an inverse; `limit` is that of plain descent. */
function newtonLimit(limit: number | null, eigenvalues: readonly number[]): number | null {
  const sizes = eigenvalues.map(Math.abs);
  return limit !== null && Math.min(...sizes) > LEVEL * Math.max(...sizes) ? 2 : null;
}

export function limitQuery({ session, run }: QuerySources): Query<'probe', LimitResult, Wanted> {
  const pointOf = stabilityPoint();
  return {
    kind: 'probe',
    wanted: computedByValue(() => {
      const { objective, optimizer, schedule, start } = session.value;
      const name = names[optimizer.id];
      // Where the rate changes no limit holds for all steps.
      if (!name || schedule.id !== 'constant') return null;
      const { value } = run;
      const runsOn = value && objectiveKey(value.request.objective);
      const at = pointOf(objectiveInfo(objective), start, value, runsOn);
      return at && { objective, at, name };
    }),
    body: ({ objective, at }) => ({ objective, at, h: session.peek().h }),
    collect:
      () =>
      ({ limit, eigenvalues }, { objective, at, name }) => ({
        objective: objectiveKey(objective),
        at,
        name,
        limit: name === 'lr = 2' ? newtonLimit(limit, eigenvalues) : limit,
        eigenvalues,
      }),
  };
}
