// The window's lab as it would be with another session: a lesson is drawn on paper though it is not open.
// Its run is computed here, since the worker has one run only, which is the window's.

import { signal } from '@preact/signals-core';
import { outcome } from '../../../core/outcome/outcome';
import { descend } from '../../../core/run/descend';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { runOf, type Session } from '../../../shared/session/session';
import type { Lab } from '../../model/lab';
import type { QueryAnswer } from '../../model/queries/query';

/** A sheet shows the start: of a long run no more is computed. */
const ENOUGH = 1000;

/** null for a formula that somebody typed: only the worker can evaluate it. */
export function labOn(lab: Lab, session: Session): Lab | null {
  const { entry } = objectiveInfo(session.objective);
  if (!entry) return null;
  const request = runOf(session);
  const run = { ...request, objective: entry, steps: Math.min(request.steps, ENOUGH) };
  const trajectory = descend(run);
  const result = {
    request,
    trajectory,
    total: trajectory.length,
    outcome: outcome(run, trajectory),
  };
  // What jobs would have to draw is left out.
  const alone: Session = { ...session, before: [], after: [], chart: 'value', ground: 'height' };
  return {
    ...lab,
    session: signal(alone),
    jobs: {
      run: answered(result),
      rivals: answered(null),
      sweep: answered(null),
      basin: answered(null),
    },
  };
}

/** What nobody has to ask for. */
const answered = <R>(result: NoInfer<R> | null): QueryAnswer<R> => ({
  value: signal(result),
  failure: signal(null),
  asking: signal(false),
  start: () => () => {},
});
