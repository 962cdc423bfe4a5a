// Whether a task is done: each check of the vocabulary against what the lab shows.

import type { TaskCheck, TaskCheckId, TaskChecks } from '../../shared/lessons/task-checks';
import type { LiveFacts } from './lesson';

type Check<Id extends TaskCheckId> = Extract<TaskCheck, { readonly check: Id }>;
type Judges = {
  readonly [Id in TaskCheckId]: (check: Check<Id>, facts: LiveFacts) => boolean;
};

interface Range {
  readonly is?: number;
  readonly from?: number;
  readonly to?: number;
}

const inRange = ({ is, from = -Infinity, to = Infinity }: Range, value: number): boolean =>
  value >= from && value <= to && (is === undefined || value === is);

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? Number.NaN)));

/** Between −∇f at the start and the way to a point, in degrees; NaN where one of them is nowhere. */
function downhillAngle({ session, startGradient }: LiveFacts, at: readonly number[]): number {
  const way = at.map((value, i) => value - (session.start[i] ?? Number.NaN));
  const dot = way.reduce((sum, value, i) => sum - value * (startGradient[i] ?? Number.NaN), 0);
  const cosine = dot / (Math.hypot(...way) * Math.hypot(...startGradient));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}

const judges: Judges = {
  lr: (check, { session }) => inRange(check, session.lr),
  h: (check, { session }) => inRange(check, session.h),
  steps: (check, { session }) => inRange(check, session.steps),
  step: (check, { step }) => inRange(check, step),
  endF: (check, { endF }) => inRange(check, endF),
  objective: ({ is }, { session: { objective } }) => 'id' in objective && objective.id === is,
  optimizer: ({ is }, { session }) => session.optimizer.id === is,
  gradient: ({ is }, { session }) => session.gradient === is,
  arrows: ({ is }, { session }) => session.arrows === is,
  chart: ({ is }, { session }) => session.chart === is,
  outcome: ({ is }, { outcome }) => outcome === is,
  replayed: (_, { replayed }) => replayed,
  lastStep: (_, { step, last }) => step === last,
  start: ({ at, within = 0 }, { session: { start } }) =>
    at.every((value, i) => value === null || Math.abs((start[i] ?? Number.NaN) - value) <= within),
  endNear: ({ at, within }, { end }) => distance(at, end) <= within,
  endAway: ({ at, beyond }, { end }) => distance(at, end) > beyond,
  downhillAt: ({ at, within }, facts) => downhillAngle(facts, at) <= within,
};

export const isDone = (checks: TaskChecks, facts: LiveFacts): boolean =>
  checks.every((check) => {
    const judge = judges[check.check] as (check: TaskCheck, facts: LiveFacts) => boolean;
    return judge(check, facts);
  });
