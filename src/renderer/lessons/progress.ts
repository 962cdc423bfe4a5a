// What a student has done in the lessons, kept in the window's own storage: which steps are done,
// what was predicted, where each lesson was left, and the own experiment that waits while one is
// open. The only reader and writer of that place.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import { savedSession, sessionSchema } from '../../shared/session/session';
import { bounds } from '../../shared/bounds';
import { firstCharacters, boundedText } from '../../shared/characters';

const KEY = 'descent-lab.progress';

/** A typed number is kept as it was typed: its digits say how it was rounded. */
const answerSchema = v.union([
  v.number(),
  v.strictObject({ value: v.number(), typed: v.string() }),
]);
export type Answer = Readonly<v.InferOutput<typeof answerSchema>>;

const reflectionSchema = boundedText(bounds.reflection);

/** A session as it was left, and the step of its run. */
const experimentSchema = v.strictObject({ session: sessionSchema, at: v.number() });
export type Experiment = Readonly<v.InferOutput<typeof experimentSchema>>;

const lessonSchema = v.strictObject({
  /** Index of the step where it was left. */
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Ids of the steps that are done. */
  done: v.array(v.string()),
  /** Ids of the steps whose task is done, whether or not the prediction was made. */
  tasks: v.optional(v.array(v.string()), []),
  /** What was predicted, by the id of the step: index of a choice, or a number. */
  answers: v.record(v.string(), answerSchema),
  /** Ids of the steps whose answer was shown before anything was predicted. */
  shown: v.optional(v.array(v.string()), []),
  /** What the student thinks of it, for the report. */
  reflection: v.optional(reflectionSchema, ''),
  /** null for a lesson not yet left. */
  left: v.nullable(experimentSchema),
});

/** A lesson that is open, and the student's own experiment that waits meanwhile. */
const awaySchema = v.strictObject({ lesson: v.string(), own: experimentSchema });

/** Not strict: an earlier version kept here what nobody asks for any more. */
const progressSchema = v.object({
  lessons: v.record(v.string(), lessonSchema),
  away: v.optional(v.nullable(awaySchema), null),
  /** What they think of an experiment of their own. */
  reflection: v.optional(reflectionSchema, ''),
});

export type LessonProgress = Readonly<v.InferOutput<typeof lessonSchema>>;
type AllProgress = v.InferOutput<typeof progressSchema>;

const noProgress: AllProgress = { lessons: {}, away: null, reflection: '' };
const unopened: LessonProgress = {
  step: 0,
  done: [],
  tasks: [],
  answers: {},
  shown: [],
  reflection: '',
  left: null,
};

export type ProgressStorage = Pick<Storage, 'getItem' | 'setItem'>;

export class Progress {
  private readonly now;

  constructor(private readonly storage: ProgressStorage) {
    this.now = signal<AllProgress>(read(storage));
  }

  get all(): ReadonlySignal<AllProgress> {
    return this.now;
  }

  of(lesson: string): LessonProgress {
    return this.now.value.lessons[lesson] ?? unopened;
  }

  moveTo(lesson: string, step: number): void {
    this.change(lesson, { step, left: null });
  }

  /** Opens a lesson; what the student had until then waits. Another lesson does not replace it. */
  goAway(lesson: string, own: Experiment): void {
    const { away } = this.now.peek();
    this.write({ ...this.now.peek(), away: { lesson, own: away?.own ?? own } });
  }

  /** No lesson is open any more. */
  comeBack(): void {
    if (this.now.peek().away) this.write({ ...this.now.peek(), away: null });
  }

  doTask(lesson: string, step: string): void {
    const { tasks } = this.peek(lesson);
    if (!tasks.includes(step)) this.change(lesson, { tasks: [...tasks, step] });
  }

  finish(lesson: string, step: string): void {
    const { done } = this.peek(lesson);
    if (!done.includes(step)) this.change(lesson, { done: [...done, step] });
  }

  answer(lesson: string, step: string, value: Answer): void {
    this.change(lesson, { answers: { ...this.peek(lesson).answers, [step]: value } });
  }

  /** The answer is shown to somebody who has not predicted. */
  show(lesson: string, step: string): void {
    const { shown } = this.peek(lesson);
    if (!shown.includes(step)) this.change(lesson, { shown: [...shown, step] });
  }

  /** Takes back what was not the student's own: an answer that was shown, and the end of the step. */
  hide(lesson: string, step: string): void {
    const { shown, done } = this.peek(lesson);
    this.change(lesson, { shown: without(shown, step), done: without(done, step) });
  }

  /** Takes back that a task is done. */
  undoTask(lesson: string, step: string): void {
    const { tasks, done } = this.peek(lesson);
    this.change(lesson, { tasks: without(tasks, step), done: without(done, step) });
  }

  /** Forgets what was done and predicted in every lesson; one that is open stays open, at its start. */
  startAgain(): void {
    this.write({ ...this.now.peek(), lessons: {}, reflection: '' });
  }

  /** @param lesson null: of an experiment of one's own */
  reflection(lesson: string | null): string {
    return lesson === null ? this.now.value.reflection : this.of(lesson).reflection;
  }

  /** Keeps what the student thinks, as much of it as there is room for. */
  reflect(lesson: string | null, text: string): void {
    const reflection = firstCharacters(text, bounds.reflection);
    if (lesson === null) this.write({ ...this.now.peek(), reflection });
    else this.change(lesson, { reflection });
  }

  /** As if it had never been opened. */
  forget(lesson: string): void {
    const { [lesson]: _, ...lessons } = this.now.peek().lessons;
    this.write({ ...this.now.peek(), lessons });
  }

  leave(lesson: string, left: Experiment): void {
    this.change(lesson, { left });
  }

  private peek(lesson: string): LessonProgress {
    return this.now.peek().lessons[lesson] ?? unopened;
  }

  private change(lesson: string, patch: Partial<LessonProgress>): void {
    const all = this.now.peek();
    const changed = { ...this.peek(lesson), ...patch };
    this.write({ ...all, lessons: { ...all.lessons, [lesson]: changed } });
  }

  private write(all: AllProgress): void {
    this.now.value = all;
    this.storage.setItem(KEY, JSON.stringify(stored(all)));
  }
}

/** As it is read again: sessions are kept as their files have them. */
function stored({ lessons, away, reflection }: AllProgress): object {
  const kept = Object.entries(lessons).map(([id, lesson]) => [
    id,
    { ...lesson, left: lesson.left && storedExperiment(lesson.left) },
  ]);
  return {
    lessons: Object.fromEntries(kept),
    away: away && { ...away, own: storedExperiment(away.own) },
    reflection,
  };
}

const storedExperiment = ({ session, at }: Experiment) => ({ session: savedSession(session), at });

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);

/** What cannot be read is forgotten: it is only progress. */
function read(storage: ProgressStorage): AllProgress {
  try {
    return v.parse(progressSchema, JSON.parse(storage.getItem(KEY) ?? 'null'));
  } catch {
    return noProgress;
  }
}
