// What the lab shows just now, as a step of a lesson has it: only what differs from what the function
// brings by itself.

import { runsOf } from '../../../shared/session/runs';
import { parseSession, type Session } from '../../../shared/session/session';
import { ownFields } from '../../../shared/session/session-run';
import type { AttemptFile, StepFile } from '../../../shared/lessons/lesson-file';
import {
  stepSessionSchema,
  type RunChange,
  type SessionChange,
} from '../../../shared/lessons/step-session';
import { sessionOfStep } from '../step-session';

type SetUpOfStep = Pick<StepFile, 'session' | 'against' | 'at' | 'figure'>;

const keys = Object.keys(stepSessionSchema.entries) as (keyof SessionChange)[];

/** The fields of `now` that are not as in `before`. */
function changeFrom(before: Session, now: Session): SessionChange {
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
  return Object.fromEntries(changed.map((key) => [key, now[key]]));
}

/** What a function brings by itself. */
function plain({ objective }: Pick<Session, 'objective'>): Session {
  const parsed = parseSession({ format: 'descent-lab', version: 2, objective });
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
}

/** @param at the step shown, of `last` */
export function setUpOf(session: Session, at: number, last: number): SetUpOfStep {
  const { objective } = session;
  const against = runsOf(session)
    .filter((run) => run.style !== session.style && !run.hidden)
    .map((run): RunChange => {
      const { style: _, ...own } = ownFields(run);
      const active: Readonly<Record<string, unknown>> = { ...ownFields(session), name: '' };
      const changed = Object.entries(own).filter(
        ([key, value]) => JSON.stringify(active[key]) !== JSON.stringify(value),
      );
      return Object.fromEntries(changed);
    });
  return {
    session: {
      ...changeFrom(plain(session), session),
      ...(JSON.stringify(objective) !== '{"id":"book"}' && { objective }),
    },
    ...(against.length > 0 && { against }),
    ...(at > 0 && { at: at === last ? ('last' as const) : at }),
    ...(session.figure !== 'surface' && { figure: session.figure }),
  };
}

/** How a task is done: what was changed since the step began, and the step then shown. */
export function attemptOf(step: StepFile, session: Session, at: number): AttemptFile {
  const began = sessionOfStep({ ...step, session: step.session ?? {} }, session);
  const change = changeFrom(began, session);
  return {
    ...(Object.keys(change).length > 0 && { change }),
    ...(at > 0 && { at }),
  };
}
