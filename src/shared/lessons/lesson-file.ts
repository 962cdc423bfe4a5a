// A lesson as its file has it: data, never code. The nine lessons of the app have the same shape.

import * as v from 'valibot';
import { bounds } from '../bounds';
import { boundedText } from '../characters';
import { besideIds, controlIds, coverIds } from '../pane-ids';
import { figureKinds } from '../session/session';
import { runChangeSchema, stepSessionSchema } from './step-session';
import { taskSchema } from './task-checks';
import { isTooMuchTex } from './tex-fault';
import { writtenText } from './written-text';

const line = writtenText(bounds.line);
const prose = writtenText(bounds.prose);
const fromZero = v.pipe(v.number(), v.integer(), v.minValue(0));

/** By which progress is kept: letters, digits and hyphens; but no name that every object has. */
export const lessonId = v.pipe(
  v.string(),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z0-9][a-z0-9-]{0,59}$/),
);

/** A list without repetitions. */
const some = <const T extends string>(words: readonly T[]) =>
  v.pipe(
    v.array(v.picklist(words)),
    v.check((list) => new Set(list).size === list.length, 'twice'),
    v.readonly(),
  );

/** What a step shows in place of the surface; the shared array is a window of its own. */
export const stepFigures = [
  ...figureKinds.filter((kind) => kind !== 'surface'),
  'sharedArray',
] as const;

/** The fields of the session that a symbol may stand for. */
export const symbolFields = ['start', 'lr', 'steps', 'gradient'] as const;

const symbol = v.strictObject({
  tex: v.pipe(
    boundedText(bounds.line),
    v.minLength(1),
    v.check((tex) => !isTooMuchTex(tex), 'tex'),
  ),
  code: v.pipe(boundedText(bounds.line), v.minLength(1)),
  field: v.picklist(symbolFields),
});

/**
 * `replies` has for each choice what is said to whoever took it, or null. With choices `answer` counts them from 0; without, it is the number asked for, or a text that is
 * read like what a student types: 1/3.
 */
const prediction = v.strictObject({
  question: prose,
  choices: v.exactOptional(
    v.pipe(v.array(line), v.minLength(2), v.maxLength(bounds.choices), v.readonly()),
  ),
  answer: v.union([v.pipe(v.number(), v.finite()), boundedText(bounds.line)]),
  tolerance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  replies: v.exactOptional(
    v.pipe(v.array(v.nullable(prose)), v.maxLength(bounds.choices), v.readonly()),
  ),
  because: prose,
});

const attempt = v.strictObject({
  change: v.exactOptional(stepSessionSchema),
  at: v.exactOptional(fromZero),
  replay: v.exactOptional(v.literal(true)),
});

const step = v.strictObject({
  id: v.exactOptional(lessonId),
  title: line,
  text: prose,
  session: v.exactOptional(stepSessionSchema),
  against: v.exactOptional(
    v.pipe(v.array(runChangeSchema), v.maxLength(bounds.runs - 1), v.readonly()),
  ),
  at: v.exactOptional(v.union([fromZero, v.literal('last')])),
  figure: v.exactOptional(v.picklist(stepFigures)),
  still: v.exactOptional(v.literal(true)),
  controls: v.exactOptional(some(controlIds)),
  views: v.exactOptional(some(besideIds)),
  covers: v.exactOptional(some(coverIds)),
  symbols: v.exactOptional(v.pipe(v.array(symbol), v.maxLength(bounds.symbols), v.readonly())),
  prediction: v.exactOptional(prediction),
  task: v.exactOptional(prose),
  done: v.exactOptional(taskSchema),
  demo: v.exactOptional(attempt),
  hint: v.exactOptional(prose),
});

export const LESSON_FORMAT = 'descent-lab-lesson';

export const lessonSchema = v.strictObject({
  format: v.literal(LESSON_FORMAT),
  version: v.literal(1),
  id: v.exactOptional(lessonId),
  title: line,
  aim: prose,
  section: v.exactOptional(v.pipe(boundedText(bounds.section), v.minLength(1))),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(bounds.minutes)),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(bounds.lessonSteps), v.readonly()),
});

export type LessonFile = Readonly<v.InferOutput<typeof lessonSchema>>;
export type StepFile = LessonFile['steps'][number];
/** A step that has no id of its own goes by its place. */
export const stepIdOf = ({ id }: Pick<StepFile, 'id'>, index: number): string =>
  id ?? `step-${index + 1}`;

export type PredictionFile = NonNullable<StepFile['prediction']>;
export type AttemptFile = NonNullable<StepFile['demo']>;
