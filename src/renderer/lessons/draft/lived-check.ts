// A check of the vocabulary, with the numbers that the lab shows just now.

import type { TaskCheck, TaskCheckId } from '../../../shared/lessons/task-checks';
import type { LiveFacts } from '../lesson';

/** Three digits are enough for what is reached, and not chosen; never less than that. */
function atMost(value: number): number {
  const rounded = Number(value.toPrecision(3));
  return rounded >= value ? rounded : Number((value + Math.abs(value) / 200).toPrecision(3));
}

const byFacts: { readonly [Id in TaskCheckId]: (facts: LiveFacts) => TaskCheck } = {
  lr: ({ session }) => ({ check: 'lr', is: session.lr }),
  h: ({ session }) => ({ check: 'h', is: session.h }),
  steps: ({ session }) => ({ check: 'steps', from: session.steps }),
  step: ({ step }) => ({ check: 'step', from: Math.max(1, step) }),
  endF: ({ endF }) => ({ check: 'endF', to: Number.isFinite(endF) ? atMost(endF) : 0 }),
  objective: ({ session: { objective } }) => ({
    check: 'objective',
    is: ('id' in objective ? objective.id : 'book') as 'book',
  }),
  optimizer: ({ session }) => ({ check: 'optimizer', is: session.optimizer.id }),
  gradient: ({ session }) => ({ check: 'gradient', is: session.gradient }),
  arrows: ({ session }) => ({ check: 'arrows', is: session.arrows }),
  chart: ({ session }) => ({ check: 'chart', is: session.chart }),
  outcome: ({ outcome }) => ({ check: 'outcome', is: outcome ?? 'converged' }),
  lastStep: () => ({ check: 'lastStep' }),
  replayed: () => ({ check: 'replayed' }),
  start: ({ session }) => ({ check: 'start', at: session.start }),
  endNear: ({ end }) => ({ check: 'endNear', at: finite(end), within: 0.1 }),
  endAway: ({ end }) => ({ check: 'endAway', at: finite(end), beyond: 1 }),
  downhillAt: ({ end }) => ({ check: 'downhillAt', at: finite(end), within: 2.5 }),
};

/** Much finer than the distance that is asked for. */
const finite = (point: readonly number[]): readonly number[] =>
  point.map((value) => (Number.isFinite(value) ? Number(value.toFixed(2)) : 0));

export const livedCheck = (id: TaskCheckId, facts: LiveFacts): TaskCheck => byFacts[id](facts);
