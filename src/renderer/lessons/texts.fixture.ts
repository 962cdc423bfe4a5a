// Every text of a lesson step, for tests that loop over them.

import type { Language } from '../../shared/languages';
import type { Lesson, LessonStep } from './lesson';
import { lessons } from './index';

/** English first: what it has, the others must have. */
export const languages = ['en', 'ko'] as const satisfies readonly Language[];

export interface Place {
  /** `lesson.step` */
  readonly at: string;
  readonly lesson: Lesson;
  readonly step: LessonStep;
}

export const places: readonly Place[] = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({ at: `${lesson.id}.${step.id}`, lesson, step })),
);

/** Texts in sentences and with marks, in an order that is the same in every language. */
export function prose({ texts }: LessonStep, language: Language): readonly string[] {
  const { text, task, hint, prediction } = texts[language];
  const { question, because, replies = [] } = prediction ?? {};
  return [text, task, hint, question, because, ...replies].filter(
    (each) => each !== undefined && each !== null,
  );
}

/** Texts that stand alone, in plain letters. */
export function labels({ texts }: LessonStep, language: Language): readonly string[] {
  const { title, prediction } = texts[language];
  return [title, ...(prediction?.choices ?? [])];
}

/** All that a step says in a language, with a hyphen for every minus. */
export const allTexts = (step: LessonStep, language: Language): string =>
  [...prose(step, language), ...labels(step, language)].join('\n').replaceAll('−', '-');
