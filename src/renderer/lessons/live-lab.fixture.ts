// What the lab shows of a lesson's session, computed by the core, for tests of checks and numbers.

import { descend } from '../../core/run/descend';
import type { Objective } from '../../core/objectives/objective';
import { outcome } from '../../core/outcome/outcome';
import type { Outcome } from '../../core/outcome/kinds';
import type { Trajectory } from '../../core/run/trajectory';
import { parseSession } from '../../shared/session/session';
import { createResolver } from '../../worker/resolve';
import type { Attempt, LessonStep, LiveFacts } from './lesson';

export interface LiveLab {
  readonly objective: Objective;
  readonly path: Trajectory;
  readonly outcome: Outcome;
  /** What a check would read at a step of the run. */
  readonly facts: (step: number) => LiveFacts;
}

const { objective: resolve } = createResolver();

/** @param changes what a student does to the session of the step */
export function liveLab(
  { session: stepSession }: Pick<LessonStep, 'session'>,
  changes: LessonStep['session'] = {},
): LiveLab {
  const parsed = parseSession({ format: 'descent-lab', version: 1, ...stepSession, ...changes });
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const session = parsed.value;
  const objective = resolve(session.objective);
  const run = { ...session, objective };
  const path = descend(run);
  const verdict = outcome(run, path);
  const last = path.length - 1;
  const gradientAt = (step: number) =>
    Array.from({ length: path.dimension }, (_, i) => path.gradient(step, i));
  const facts = (step: number): LiveFacts => ({
    session,
    step,
    last,
    outcome: verdict.kind,
    x: [...path.point(step)],
    f: path.f(step),
    gradient: gradientAt(step),
    startGradient: gradientAt(0),
    replayed: false,
    end: [...path.point(last)],
    endF: path.f(last),
  });
  return { objective, path, outcome: verdict, facts };
}

/** What a check reads after somebody has done something in the lab. */
export const factsAfter = (
  step: Pick<LessonStep, 'session'>,
  { change, at = 0, replay }: Attempt,
): LiveFacts => ({ ...liveLab(step, change).facts(at), replayed: replay === true });
