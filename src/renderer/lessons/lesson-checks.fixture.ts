// What tests know of a lesson beyond what it says: each has it beside its texts, `checks.fixture.ts`.
// What the English texts have of tasks and predictions must be there, or it does not compile.

import type { Attempt, LessonStep } from './lesson';
import type { LessonTexts } from './lesson-texts';
import type { LiveLab } from './live-lab.fixture';

/** A number as it stands in the texts of a step, and what it is. */
export type StatedNumber<Id = string> = readonly [step: Id, decimal: string, value: number];

/** The same for numbers that a run of the step shows after a change. */
export type StatedRunNumbers<Id = string> = readonly [
  step: Id,
  change: LessonStep['session'],
  numbers: (lab: LiveLab) => Record<string, number>,
];

/** The steps of `T` whose texts are like `Part`. */
type StepsWith<T extends LessonTexts, Part> = {
  [Id in keyof T['steps']]: T['steps'][Id] extends Part ? Id : never;
}[keyof T['steps']];

type ChoiceTexts = { readonly prediction: { readonly choices: readonly string[] } };
type PredictionStep<T extends LessonTexts> = StepsWith<T, { readonly prediction: object }>;
type NumberStep<T extends LessonTexts> = Exclude<PredictionStep<T>, StepsWith<T, ChoiceTexts>>;

export interface LessonChecks<T extends LessonTexts> {
  /** Of each task something near it that does not do; what does is the step's `demo`. */
  readonly nearMisses: { readonly [Id in StepsWith<T, { readonly task: string }>]: Attempt };
  /**
   * What the lab would say in either language if it showed the answer of a prediction, so that a
   * test can look for it while the question is open. An answer that is no whole number is looked for
   * wherever numbers stand; a whole one is any tick of an axis, and has its pattern here.
   */
  readonly giveaways: { readonly [Id in PredictionStep<T>]: readonly RegExp[] };
  /** What the step before must not show of an answer, where it says something of its own that is like it. */
  readonly before?: { readonly [Id in PredictionStep<T>]?: readonly RegExp[] };
  /** The numbers asked for, had in another way than from the lesson: where by a run, by that of its task. */
  readonly answers: { readonly [Id in NumberStep<T>]: (lab: LiveLab) => number };
  readonly numbers: readonly StatedNumber<keyof T['steps']>[];
  readonly runNumbers: readonly StatedRunNumbers<keyof T['steps']>[];
}
