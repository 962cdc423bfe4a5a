// What a step of a lesson shows: the fields of a session file, but what belongs to the person (language,
// colours) and to how runs are listed. What is left out is that of the notebook, start and rate those
// of the function.

import * as v from 'valibot';
import type { Problem } from '../problem';
import { parseSession, sharedEntries } from '../session/session';
import { leftOut, ownEntries } from '../session/session-run';

const { name, style: _style, ...run } = ownEntries;
const { objective, scale, axes, chart, ground, arrows, multiples } = sharedEntries;

export const stepSessionSchema = v.strictObject({
  ...leftOut({
    objective: objective.wrapped,
    scale: scale.wrapped,
    axes: axes.wrapped,
    chart: chart.wrapped,
    ground: ground.wrapped,
    arrows: arrows.wrapped,
    multiples: multiples.wrapped,
  }),
  ...leftOut(run),
});

/** Of a session, what a step sets and a student changes. */
export type SessionChange = Readonly<v.InferOutput<typeof stepSessionSchema>>;

/** A run beside that of the step: what it has of its own. */
export const runChangeSchema = v.strictObject(leftOut({ name, ...run }));
export type RunChange = Readonly<v.InferOutput<typeof runChangeSchema>>;

/** Why no session can be made of it; null where one can. */
export function stepSessionProblem(
  session: object,
  against: readonly object[] = [],
): Problem | null {
  const parsed = parseSession({
    format: 'descent-lab',
    version: 2,
    ...session,
    ...(against.length > 0 && { runs: [{}, ...against] }),
  });
  return parsed.ok ? null : parsed.problem;
}
