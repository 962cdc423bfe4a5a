// What the lab shows right now, for the checks of a lesson.

import type { Trajectory } from '../../core/run/trajectory';
import { runOf, sameRun } from '../../shared/session/session';
import type { Lab } from '../model/lab';
import type { LiveFacts } from './lesson';

/** null until there is a run. */
export function factsOf(lab: Lab): LiveFacts | null {
  const run = lab.results.run.value;
  const session = lab.session.value;
  if (!run || run.trajectory.length === 0) return null;
  const { trajectory, outcome, total, request } = run;
  const step = lab.whole.value;
  const last = trajectory.length - 1;
  // A run of another session is on its way out; nothing is judged by it.
  const current = sameRun(request, runOf(session));
  return {
    session,
    step,
    last: total - 1,
    outcome: current ? (outcome?.kind ?? null) : null,
    x: Array.from(trajectory.point(step)),
    f: trajectory.f(step),
    gradient: gradientAt(trajectory, step),
    startGradient: gradientAt(trajectory, 0),
    replayed: lab.looks.replayed.value,
    end: Array.from(trajectory.point(last)),
    endF: trajectory.f(last),
  };
}

const gradientAt = (path: Trajectory, step: number): number[] =>
  Array.from({ length: path.dimension }, (_, i) => path.gradient(step, i));
