// What a teacher would save: everything on screen follows from it. One schema, wherever a
// session comes from (control, file, command line, autosave).

import * as v from 'valibot';
import { objectives } from '../core/objectives';
import { simplenet } from '../core/objectives/simplenet';
import type { Words } from '../core/words';
import { fields, netInputField, problem, type NumberField, type Parsed } from './fields';
import { optimizerSchema as optimizer } from './optimizer-choice';
import { subjectOf } from './subject';

export const languages = ['system', 'ko', 'en'] as const;
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
export const gradientKinds = ['numerical', 'analytic'] as const;

const number = (field: NumberField) => v.pipe(v.number(), v.check(field.accepts));

/** Longer than any formula of a lesson; the compiler of formulas has the same limit. */
const MAX_FORMULA = 300;

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
  v.strictObject({ expression: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_FORMULA)) }),
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
  v.check((run) => run.start.length === subjectOf(run.objective).dimension),
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
    language: v.optional(v.picklist(languages), 'system'),
    theme: v.optional(v.picklist(themes), 'system'),
  }),
  v.transform((s) => {
    const { start: itsStart, lr: itsRate } = subjectOf(s.objective);
    return { ...s, start: s.start ?? itsStart, lr: s.lr ?? itsRate };
  }),
  v.check((s) => s.start.length === subjectOf(s.objective).dimension, 'start'),
  v.check((s) => axesFit(s.axes, subjectOf(s.objective).dimension), 'axes'),
);

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

const say = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

/** Believes nothing: what `data` is as a session, or the sentence that says what is wrong and where. */
export function parseSession(data: unknown): Parsed<Session> {
  const result = v.safeParse(sessionSchema, data);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const path = issue.path?.map((item) => String(item.key)) ?? [];
  const at = path[0] ?? (['start', 'axes'].includes(issue.message) ? issue.message : '');
  const field = Object.values(fields).find((f) => f.id === at);
  if (field && (path.length > 1 || at !== 'start')) {
    return { ok: false, problem: problem(field, say(issue.input)) };
  }
  return { ok: false, problem: misfit(at, path, issue) };
}

/** What must be there where the schema has no name for it. */
const counts = {
  axes: { en: 'two different variables of the function', ko: '함수의 서로 다른 변수 두 개' },
  start: { en: 'one number for each variable', ko: '변수마다 수 하나' },
} as const satisfies Record<string, Words>;

/** What valibot calls a type is the same in every language. */
const same = (expected: string): Words => ({ en: expected, ko: expected });

function misfit(at: string, path: readonly string[], issue: v.BaseIssue<unknown>) {
  if (at === '' || at === 'format' || at === 'version') {
    return {
      en: 'This is not a Descent Lab session: it must be a JSON object with "format": "descent-lab" and "version": 1.',
      ko: '경사 하강 실험실 파일이 아닙니다. "format": "descent-lab"과 "version": 1이 있는 JSON 객체여야 합니다.',
    };
  }
  const where = path.join('.') || at;
  const wanted: Words =
    issue.expected === null ? counts[at === 'axes' ? 'axes' : 'start'] : same(issue.expected);
  const given = say(issue.input).slice(0, 60);
  return {
    en: `“${where}” in the session is not usable. Wanted: ${wanted.en}; in the file: ${given}.`,
    ko: `세션의 “${where}” 값을 쓸 수 없습니다. 필요한 값: ${wanted.ko}, 파일의 값: ${given}.`,
  };
}
