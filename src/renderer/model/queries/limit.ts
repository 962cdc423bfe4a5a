// The limit 2/λmax of lr. It is asked for always: the slider shows it.

import type { Body } from '../../../shared/protocol/protocol';
import { objectiveInfo, objectiveKey } from '../../../shared/session/objective-info';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { LimitResult } from './results';
import type { QuerySources } from './sources';
import { stabilityPoint } from './stability-point';

export function limitQuery({
  session,
  run,
}: QuerySources): Query<'probe', LimitResult, Omit<Body<'probe'>, 'h'>> {
  const pointOf = stabilityPoint();
  return {
    kind: 'probe',
    wanted: computedByValue(() => {
      const { objective, optimizer, start } = session.value;
      // For a method that remembers another limit holds.
      if (optimizer.id !== 'gradient-descent') return null;
      const { value } = run;
      const runsOn = value && objectiveKey(value.request.objective);
      const at = pointOf(objectiveInfo(objective), start, value, runsOn);
      return at && { objective, at };
    }),
    body: (wanted) => ({ ...wanted, h: session.peek().h }),
    collect:
      () =>
      ({ limit, eigenvalues }, { objective, at }) => ({
        objective: objectiveKey(objective),
        at,
        limit,
        eigenvalues,
      }),
  };
}
