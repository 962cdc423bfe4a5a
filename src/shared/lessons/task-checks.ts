// What a lesson can check, as data: a fixed vocabulary, so that a lesson holds no code. A task is done
// once each of its checks holds of what the lab shows.

import * as v from 'valibot';
import { objectives } from '../../core/objectives';
import { optimizerIds } from '../../core/optimizers';
import { outcomeKinds } from '../../core/outcome/kinds';
import { arrowKinds, chartKinds } from '../session/session';
import { gradientKinds } from '../session/session-run';
import { bounds } from '../bounds';

const number = v.pipe(v.number(), v.finite());
const positive = v.pipe(number, v.minValue(0));
const point = v.pipe(v.array(number), v.minLength(1), v.maxLength(64), v.readonly());

/** A number that is asked for: exactly, or from and to, both included. One of them must be there. */
const range = {
  is: v.exactOptional(number),
  from: v.exactOptional(number),
  to: v.exactOptional(number),
};

/** The numbers that can be asked for. */
export const rangeChecks = ['lr', 'h', 'steps', 'step', 'endF'] as const;
export type RangeCheckId = (typeof rangeChecks)[number];

/** What is chosen from a few words, and these words. */
export const choiceChecks = {
  objective: objectives.map(({ id }) => id),
  optimizer: optimizerIds,
  gradient: gradientKinds,
  arrows: arrowKinds,
  chart: chartKinds,
  outcome: outcomeKinds,
} as const;
export type ChoiceCheckId = keyof typeof choiceChecks;

const ranged = <const Id extends RangeCheckId>(check: Id) =>
  v.strictObject({ check: v.literal(check), ...range });

const chosen = <const Id extends ChoiceCheckId>(check: Id) =>
  v.strictObject({ check: v.literal(check), is: v.picklist(choiceChecks[check]) });

const options = [
  /** lr. */
  ranged('lr'),
  /** The width of the difference. */
  ranged('h'),
  /** step_num. */
  ranged('steps'),
  /** The step that is shown. */
  ranged('step'),
  /** f at the end of the run. */
  ranged('endF'),
  chosen('objective'),
  chosen('optimizer'),
  chosen('gradient'),
  chosen('arrows'),
  chosen('chart'),
  /** What became of the run. */
  chosen('outcome'),
  /** The last step is shown. */
  v.strictObject({ check: v.literal('lastStep') }),
  /** The replay of the shared array has been seen to the end of its last cell. */
  v.strictObject({ check: v.literal('replayed') }),
  /** Where the run starts: null for a coordinate that does not matter; within a distance of each. */
  v.strictObject({
    check: v.literal('start'),
    at: v.pipe(v.array(v.nullable(number)), v.minLength(1), v.maxLength(64), v.readonly()),
    within: v.exactOptional(positive),
  }),
  /** The run ends near a point, or farther from it than this. */
  v.strictObject({ check: v.literal('endNear'), at: point, within: positive }),
  v.strictObject({ check: v.literal('endAway'), at: point, beyond: positive }),
  /** At the start −∇f points at a point, within an angle in degrees. */
  v.strictObject({ check: v.literal('downhillAt'), at: point, within: positive }),
] as const;

export const taskCheckSchema = v.pipe(
  v.variant('check', options),
  // A range without a limit would ask for nothing.
  v.check((one) => !isRanged(one) || 'is' in one || 'from' in one || 'to' in one, 'range'),
);

const isRanged = (one: { readonly check: string }): boolean =>
  (rangeChecks as readonly string[]).includes(one.check);

export type TaskCheck = Readonly<v.InferOutput<typeof taskCheckSchema>>;
export type TaskCheckId = TaskCheck['check'];

export const taskCheckIds: readonly TaskCheckId[] = options.map(
  ({ entries }) => entries.check.literal,
);

export const taskSchema = v.pipe(
  v.array(taskCheckSchema),
  v.minLength(1),
  v.maxLength(bounds.checks),
  v.readonly(),
);

/** The checks of a task: all of them must hold. */
export type TaskChecks = v.InferOutput<typeof taskSchema>;
