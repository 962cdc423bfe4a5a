// Every text of a lesson step, for tests that loop over them.

import type { Words } from '../../core/words';
import type { Lesson, LessonStep } from './lesson';
import { lessons } from './index';

export interface Place {
  /** `lesson.step` */
  readonly at: string;
  readonly lesson: Lesson;
  readonly step: LessonStep;
}

export const places: readonly Place[] = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({ at: `${lesson.id}.${step.id}`, lesson, step })),
);

/** Texts in sentences and with marks. */
export const prose = ({ text, task, hint, prediction }: LessonStep): readonly Words[] =>
  [text, task, hint, prediction?.question, prediction?.because].filter((words) => !!words);

/** Texts that stand alone, in plain letters. */
export const labels = ({ title, prediction }: LessonStep): readonly Words[] => [
  title,
  ...(prediction?.kind === 'choice' ? prediction.choices : []),
];

/** All that a step says in a language, with a hyphen for every minus. */
export const said = (step: LessonStep, language: keyof Words): string =>
  [...prose(step), ...labels(step)]
    .map((words) => words[language])
    .join('\n')
    .replaceAll('−', '-');
