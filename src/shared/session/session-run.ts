// A run of a session: what each has of its own. The function and the view are shared by all.

import * as v from 'valibot';
import { fields, type NumberField } from './fields';
import { optimizerSchema as optimizer } from './optimizer-choice';
import { noiseSchema } from './noise-choice';
import { scheduleSchema } from './schedule-choice';
import { bounds } from '../bounds';
import { boundedText } from '../characters';

export const gradientKinds = ['numerical', 'analytic'] as const;

export const numberIn = (field: NumberField) => v.pipe(v.number(), v.check(field.accepts));

const start = v.pipe(v.array(numberIn(fields.start)), v.readonly());

/** What the core must know of a run, beside the function. */
export const computedEntries = {
  start,
  lr: numberIn(fields.lr),
  steps: numberIn(fields.steps),
  optimizer,
  gradient: v.picklist(gradientKinds),
  h: numberIn(fields.h),
  schedule: scheduleSchema,
  noise: noiseSchema,
};

/** What tells it from the others. */
const toldApartEntries = {
  /** What somebody called it; '' where nobody did. */
  name: boundedText(bounds.name),
  /** Which colour, dash and marker it has, 0 … 7; no two runs of a session have the same. */
  style: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.runs - 1)),
};

export const ownEntries = { ...computedEntries, ...toldApartEntries };

const ownSchema = v.strictObject(ownEntries);

type Optional<E extends v.ObjectEntries> = {
  [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
};

/** The same entries, each of which may be left out; an `undefined` in its place may not. */
export const leftOut = <const E extends v.ObjectEntries>(entries: E): Optional<E> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]),
  ) as unknown as Optional<E>;

/** The fields of a run that are its own. */
export type OwnFields = Readonly<v.InferOutput<typeof ownSchema>>;

/** A run of a session. Only one that is not active can be hidden. */
export interface SessionRun extends OwnFields {
  readonly hidden: boolean;
}

/** The own fields alone, of whatever holds them. */
export const ownFields = (run: OwnFields): OwnFields => ({
  name: run.name,
  style: run.style,
  start: run.start,
  lr: run.lr,
  steps: run.steps,
  optimizer: run.optimizer,
  gradient: run.gradient,
  h: run.h,
  schedule: run.schedule,
  noise: run.noise,
});
