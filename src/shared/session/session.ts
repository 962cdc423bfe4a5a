// What a teacher would save: everything on screen follows from it. One schema, wherever a
// session comes from (control, file, command line, autosave).

import * as v from 'valibot';
import { limits } from '../../core/expression/parse/limits';
import { objectives } from '../../core/objectives';
import { simplenet } from '../../core/objectives/simplenet';
import { fields, netInputField, type NumberField, type Parsed } from './fields';
import { optimizerSchema as optimizer } from './optimizer-choice';
import { languages } from '../languages';
import { misfit } from './session-misfit';
import { objectiveInfo } from './objective-info';

export const languageChoices = ['system', ...languages] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const arrowKinds = ['downhill', 'uphill'] as const;
/** How much of the plane is shown. */
export const scaleModes = ['auto', 'fixed', 'follow', 'symlog'] as const;
/** What the lower view shows: f by step, growth, the two gradients, the sweep over lr, the error over h. */
export const chartKinds = ['value', 'growth', 'gradient', 'sweep', 'h'] as const;
/** What lies under the field: the height of f, or where each start ends up. */
export const groundKinds = ['height', 'basin'] as const;
/** What stands in the large place: the surface, or a figure of a lesson. */
export const figureKinds = ['surface', 'secant', 'slices', 'network'] as const;
export const gradientKinds = ['numerical', 'analytic'] as const;

const number = (field: NumberField) => v.pipe(v.number(), v.check(field.accepts));

/** The input of simpleNet and the class it should answer, where they are not the notebook's. */
const net = v.pipe(
  v.strictObject({
    x: v.pipe(v.strictTuple([number(netInputField), number(netInputField)]), v.readonly()),
    t: v.picklist([0, 1, 2]),
  }),
  v.readonly(),
);

/** A typed formula is read by the core, which says what is wrong with it and where. */
const objective = v.union([
  v.strictObject({ id: v.literal(simplenet.id), net }),
  v.strictObject({ id: v.picklist(objectives.map((o) => o.id)) }),
  v.strictObject({
    expression: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.characters)),
  }),
]);
/** The two coordinates that the plane shows. */
const axes = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]),
  v.readonly(),
);
const axesFit = ([i, j]: readonly [number, number], dimension: number): boolean =>
  i !== j && i >= 0 && j >= 0 && i < dimension && j < dimension;
const start = v.pipe(v.array(number(fields.start)), v.readonly());

/** What the core must know of a run; the body of a request for one. */
export const runSchema = v.pipe(
  v.strictObject({
    objective,
    start,
    lr: number(fields.lr),
    steps: number(fields.steps),
    optimizer,
    gradient: v.picklist(gradientKinds),
    h: number(fields.h),
  }),
  v.check((run) => run.start.length === objectiveInfo(run.objective).dimension),
);

/** A run in plain data, as it crosses the borders. */
export type RunRequest = Readonly<v.InferOutput<typeof runSchema>>;

export const sessionSchema = v.pipe(
  v.strictObject({
    format: v.literal('descent-lab'),
    version: v.literal(1),
    objective: v.optional(objective, { id: 'book' }),
    start: v.optional(start),
    lr: v.optional(number(fields.lr)),
    steps: v.optional(number(fields.steps), 100),
    optimizer: v.optional(optimizer, { id: 'gradient-descent' }),
    gradient: v.optional(v.picklist(gradientKinds), 'numerical'),
    h: v.optional(number(fields.h), 1e-4),
    scale: v.optional(v.picklist(scaleModes), 'auto'),
    axes: v.optional(axes, [0, 1]),
    figure: v.optional(v.picklist(figureKinds), 'surface'),
    chart: v.optional(v.picklist(chartKinds), 'value'),
    ground: v.optional(v.picklist(groundKinds), 'height'),
    arrows: v.optional(v.picklist(arrowKinds), 'downhill'),
    language: v.optional(v.picklist(languageChoices), 'system'),
    theme: v.optional(v.picklist(themes), 'system'),
  }),
  v.transform((s) => {
    const { start: itsStart, lr: itsRate } = objectiveInfo(s.objective);
    return { ...s, start: s.start ?? itsStart, lr: s.lr ?? itsRate };
  }),
  v.check((s) => s.start.length === objectiveInfo(s.objective).dimension, 'start'),
  v.check((s) => axesFit(s.axes, objectiveInfo(s.objective).dimension), 'axes'),
);

/** The fields with one of a few words. */
const choices = {
  gradient: gradientKinds,
  scale: scaleModes,
  figure: figureKinds,
  chart: chartKinds,
  ground: groundKinds,
  arrows: arrowKinds,
  language: languageChoices,
  theme: themes,
} as const;

/** Immutable. `system` for language or theme means: what the computer is set to. */
export type Session = Readonly<v.InferOutput<typeof sessionSchema>>;

export const defaultSession: Session = v.parse(sessionSchema, {
  format: 'descent-lab',
  version: 1,
});

/** The part of a session that the core must know. */
export const runOf = ({
  objective,
  start,
  lr,
  steps,
  optimizer,
  gradient,
  h,
}: Session): RunRequest => ({
  objective,
  start,
  lr,
  steps,
  optimizer,
  gradient,
  h,
});

/** Whether two runs have all their inputs in common. */
export const sameRun = (a: RunRequest, b: RunRequest): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Whether two runs differ in their rate at most. */
export const sameButRate = (a: RunRequest, b: RunRequest): boolean =>
  sameRun(a, { ...b, lr: a.lr });

/** Believes nothing: what `data` is as a session, or the sentence that says what is wrong and where. */
export function parseSession(data: unknown): Parsed<Session> {
  const result = v.safeParse(sessionSchema, data);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problem: misfit(result.issues[0], choices) };
}
