// A lesson is put together here from what it shows and checks, and from its texts. What its English
// texts speak of (a task, a prediction with or without choices) must be there, and nothing else.

import type { Language } from '../../shared/languages';
import type { Translation } from '../../i18n/translation';
import type { Attempt, ChoicePrediction, Lesson, LessonStep, NumberPrediction } from './lesson';
import type { LessonTexts, StepTexts } from './lesson-texts';

type PredictionFor<T> = T extends { readonly prediction: infer P }
  ? {
      readonly prediction: P extends { readonly choices: readonly string[] }
        ? ChoicePrediction
        : NumberPrediction;
    }
  : { readonly prediction?: never };

type TaskFor<T> = T extends { readonly task: string }
  ? { readonly done: NonNullable<LessonStep['done']>; readonly demo: Attempt }
  : { readonly done?: never; readonly demo?: never };

type StepFor<T> = Omit<LessonStep, 'id' | 'texts' | 'prediction' | 'done' | 'demo'> &
  PredictionFor<T> &
  TaskFor<T>;

/** A lesson as its folder writes it: the steps by their ids, in the order of the texts. */
type LessonOutline<T extends LessonTexts> = Pick<Lesson, 'id' | 'section' | 'minutes'> & {
  readonly texts: { readonly en: T } & Readonly<Record<Language, Translation<T>>>;
  readonly steps: { readonly [Id in keyof T['steps']]: StepFor<T['steps'][Id]> };
};

export function defineLesson<T extends LessonTexts>(outline: LessonOutline<T>): Lesson {
  const texts: Readonly<Record<Language, LessonTexts>> = outline.texts;
  const steps = Object.entries<StepFor<StepTexts>>(outline.steps);
  return {
    ...outline,
    texts,
    steps: steps.map(([id, step]) => ({ ...step, id, texts: stepTexts(texts, id) })),
  };
}

function stepTexts(
  texts: Readonly<Record<Language, LessonTexts>>,
  id: string,
): Readonly<Record<Language, StepTexts>> {
  const entries = Object.entries(texts).map(([language, { steps }]) => [language, steps[id]]);
  return Object.fromEntries(entries) as Record<Language, StepTexts>;
}
