// What a student has done in the lessons, kept in the window's own storage: which steps are done,
// what was predicted, and where each lesson was left. The only reader and writer of that place.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import * as v from 'valibot';
import { sessionSchema, type Session } from '../../shared/session';

const KEY = 'descent-lab.progress';

const lessonSchema = v.strictObject({
  /** Index of the step where it was left. */
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Ids of the steps that are done. */
  done: v.array(v.string()),
  /** What was predicted, by the id of the step: index of a choice, or a number. */
  answers: v.record(v.string(), v.number()),
  /** The session as it was left, and the step of its run; null for a lesson not yet left. */
  left: v.nullable(v.strictObject({ session: sessionSchema, at: v.number() })),
});

const progressSchema = v.strictObject({
  welcomed: v.boolean(),
  lessons: v.record(v.string(), lessonSchema),
});

export type LessonProgress = Readonly<v.InferOutput<typeof lessonSchema>>;
type Whole = v.InferOutput<typeof progressSchema>;

const nothing: Whole = { welcomed: false, lessons: {} };
const begun: LessonProgress = { step: 0, done: [], answers: {}, left: null };

export type ProgressStorage = Pick<Storage, 'getItem' | 'setItem'>;

export class Progress {
  private readonly now;

  constructor(private readonly storage: ProgressStorage) {
    this.now = signal<Whole>(read(storage));
  }

  get all(): ReadonlySignal<Whole> {
    return this.now;
  }

  of(lesson: string): LessonProgress {
    return this.now.value.lessons[lesson] ?? begun;
  }

  /** The first steps have been seen, or are asked for again. */
  welcome(seen = true): void {
    this.write({ ...this.now.peek(), welcomed: seen });
  }

  moveTo(lesson: string, step: number): void {
    this.change(lesson, { step, left: null });
  }

  finish(lesson: string, step: string): void {
    const { done } = this.peek(lesson);
    if (!done.includes(step)) this.change(lesson, { done: [...done, step] });
  }

  answer(lesson: string, step: string, value: number): void {
    this.change(lesson, { answers: { ...this.peek(lesson).answers, [step]: value } });
  }

  leave(lesson: string, session: Session, at: number): void {
    this.change(lesson, { left: { session, at } });
  }

  private peek(lesson: string): LessonProgress {
    return this.now.peek().lessons[lesson] ?? begun;
  }

  private change(lesson: string, patch: Partial<LessonProgress>): void {
    const whole = this.now.peek();
    const changed = { ...this.peek(lesson), ...patch };
    this.write({ ...whole, lessons: { ...whole.lessons, [lesson]: changed } });
  }

  private write(whole: Whole): void {
    this.now.value = whole;
    this.storage.setItem(KEY, JSON.stringify(whole));
  }
}

/** What cannot be read is forgotten: it is only progress. */
function read(storage: ProgressStorage): Whole {
  try {
    return v.parse(progressSchema, JSON.parse(storage.getItem(KEY) ?? 'null'));
  } catch {
    return nothing;
  }
}
