// What a teacher would save: everything on screen follows from it. One schema, wherever a
// session comes from (control, file, command line, autosave).

import * as v from 'valibot';
import { limits } from '../../core/expression/parse/limits';
import { objectives } from '../../core/objectives';
import { simplenet } from '../../core/objectives/simplenet';
import { netInputField, type Parsed } from './fields';
import { languages } from '../languages';
import { misfit } from './session-misfit';
import { objectiveInfo } from './objective-info';
import { ratesMisfit } from './rates-misfit';
import { runsOf } from './runs';
import { readRuns, savedRunsSchema, writeRuns } from './saved-runs';
import { readSetUp, setUpEntries, writeSetUp } from './set-up';
import {
  computedEntries,
  gradientKinds,
  leftOut,
  numberIn,
  ownEntries,
  type OwnFields,
} from './session-run';

export const languageChoices = ['system', ...languages] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const arrowKinds = ['downhill', 'uphill'] as const;
/** How much of the plane is shown. */
export const scaleModes = ['auto', 'fixed', 'follow', 'symlog'] as const;
/** What the lower view shows: f by step, growth, the two gradients, the sweep over lr, the error over h. */
export const chartKinds = ['value', 'growth', 'gradient', 'sweep', 'h'] as const;
/** What lies under the field: the height of f, or where each start ends up. */
const groundKinds = ['height', 'basin'] as const;
/** What stands in the large place: the surface, or a figure of a lesson. */
export const figureKinds = ['surface', 'secant', 'slices', 'network'] as const;

/** The input of simpleNet and the class it should answer, where they are not the notebook's. */
const net = v.pipe(
  v.strictObject({
    x: v.pipe(v.strictTuple([numberIn(netInputField), numberIn(netInputField)]), v.readonly()),
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

/** What the core must know of a run; the body of a request for one. */
export const runSchema = v.pipe(
  v.strictObject({
    objective,
    ...computedEntries,
    // Left out where they change nothing.
    schedule: v.exactOptional(computedEntries.schedule),
    noise: v.exactOptional(computedEntries.noise),
  }),
  v.check((run) => run.start.length === objectiveInfo(run.objective).dimension),
);

/** A run in plain data, as it crosses the borders. */
export type RunRequest = Readonly<v.InferOutput<typeof runSchema>>;

/** What is said of the whole session. */
export const sharedEntries = {
  objective: v.optional(objective, { id: 'book' }),
  scale: v.optional(v.picklist(scaleModes), 'auto'),
  axes: v.optional(axes, [0, 1]),
  figure: v.optional(v.picklist(figureKinds), 'surface'),
  chart: v.optional(v.picklist(chartKinds), 'value'),
  ground: v.optional(v.picklist(groundKinds), 'height'),
  arrows: v.optional(v.picklist(arrowKinds), 'downhill'),
  /** Whether each run has a field of its own. */
  multiples: v.optional(v.boolean(), false),
  language: v.optional(v.picklist(languageChoices), 'system'),
  theme: v.optional(v.picklist(themes), 'system'),
};

const sharedSchema = v.object(sharedEntries);
type SharedFields = v.InferOutput<typeof sharedSchema>;

const format = v.literal('descent-lab');

/** Takes a session as a file has it, of any version, and makes the session of it. */
export const sessionSchema = v.pipe(
  v.variant('version', [
    v.strictObject({
      format,
      version: v.literal(1),
      ...sharedEntries,
      ...leftOut(computedEntries),
    }),
    v.strictObject({
      format,
      version: v.literal(2),
      ...sharedEntries,
      ...setUpEntries,
      ...leftOut(ownEntries),
      runs: v.exactOptional(savedRunsSchema),
    }),
  ]),
  v.transform((saved) => ({
    format: saved.format,
    version: 2 as const,
    ...sharedOf(saved),
    ...readSetUp(saved.version === 2 ? saved : {}),
    ...readRuns(saved.objective, saved, 'runs' in saved ? saved.runs : undefined),
  })),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const { dimension } = objectiveInfo(value.objective);
    const runs = runsOf(value);
    const at = runs.findIndex(({ start }) => start.length !== dimension);
    if (at === -1) return;
    const path = runs.length === 1 ? ['start'] : ['runs', at, 'start'];
    addIssue({ message: 'start', path: pathOf(path, value) });
  }),
  v.check((s) => axesFit(s.axes, objectiveInfo(s.objective).dimension), 'axes'),
);

/** The session as it is written into a file: what `sessionSchema` takes. */
export const savedSession = (session: Session): SavedSession =>
  // Nobody writes into it, though the schema would let them.
  ({
    format: session.format,
    version: session.version,
    ...writeSetUp(session),
    ...sharedOf(session),
    ...writeRuns(session),
  }) as SavedSession;

/** The path of an issue, for who reads its keys alone. */
const pathOf = (keys: readonly (string | number)[], value: unknown) =>
  keys.map((key) => ({
    type: 'unknown' as const,
    origin: 'value' as const,
    input: value,
    key,
    value,
  })) as unknown as [v.IssuePathItem];

const sharedOf = <S extends SharedFields>(of: S): Pick<S, keyof SharedFields> => ({
  objective: of.objective,
  scale: of.scale,
  axes: of.axes,
  figure: of.figure,
  chart: of.chart,
  ground: of.ground,
  arrows: of.arrows,
  multiples: of.multiples,
  language: of.language,
  theme: of.theme,
});

const yesOrNo = ['true', 'false'];

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
  multiples: yesOrNo,
  active: yesOrNo,
  hidden: yesOrNo,
} as const;

/** Immutable. `system` for language or theme means: what the computer is set to. */
export type Session = Readonly<v.InferOutput<typeof sessionSchema>>;

/** A session as its file has it. */
export type SavedSession = v.InferInput<typeof sessionSchema>;

export const defaultSession: Session = v.parse(sessionSchema, {
  format: 'descent-lab',
  version: 2,
});

/** The part of a run that the core must know. */
export const requestOf = (
  objective: Session['objective'],
  { start, lr, steps, optimizer, gradient, h, schedule, noise }: OwnFields,
): RunRequest => ({
  objective,
  start,
  lr,
  steps,
  optimizer,
  gradient,
  h,
  ...(schedule.id !== 'constant' && { schedule }),
  ...(noise.sigma !== 0 && { noise }),
});

/** The same of the active run. */
export const runOf = (session: Session): RunRequest => requestOf(session.objective, session);

/** Whether two runs have all their inputs in common. */
export const sameRun = (a: RunRequest, b: RunRequest): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Whether two runs differ in their rate at most. */
export const sameButRate = (a: RunRequest, b: RunRequest): boolean =>
  sameRun(a, { ...b, lr: a.lr });

/** Believes nothing: what `data` is as a session, or the sentence that says what is wrong and where. */
export function parseSession(data: unknown): Parsed<Session> {
  const result = v.safeParse(sessionSchema, data);
  if (!result.success) return { ok: false, problem: misfit(result.issues[0], choices) };
  const problem = ratesMisfit(runsOf(result.output));
  return problem ? { ok: false, problem } : { ok: true, value: result.output };
}
