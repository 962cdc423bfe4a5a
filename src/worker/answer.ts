// The core behind the protocol: one handler a message. Bodies arrive checked (by main).

import { objectiveById } from '../core/objectives';
import { sampleField, sampleSurface } from '../core/sample';
import type { Body, CoreKind, Replies } from '../shared/protocol';
import { RunInParts } from './run-in-parts';

export type CoreHandlers = {
  readonly [K in CoreKind]: (body: Body<K>) => Replies[K];
};

/** A core with nothing begun. It keeps one run only, the one begun last. */
export function createCore(): CoreHandlers {
  let begun: RunInParts | null = null;

  const part = (run: RunInParts) => {
    const next = run.next();
    begun = run.complete ? null : run;
    return next;
  };

  return {
    surface: ({ objective, x0, x1 }) => ({
      x0,
      x1,
      values: sampleSurface(objectiveById(objective.id), x0, x1),
    }),
    field: ({ objective, x0, x1, gradient, h }) => ({
      x0,
      x1,
      gradients: sampleField(objectiveById(objective.id), x0, x1, gradient, h),
    }),
    descend: ({ objective, start, lr, steps, gradient, h }) =>
      part(
        new RunInParts({ objective: objectiveById(objective.id), start, lr, steps, gradient, h }),
      ),
    /** @throws Error when no run is under way: none was begun, or its last part was given */
    continue: () => {
      if (!begun)
        throw new Error('There is no run to continue: it is complete or was never begun.');
      return part(begun);
    },
  };
}
