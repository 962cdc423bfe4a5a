// What the end of the course asks: a question on each of lessons 3 to 8, in mixed order, with the step
// that shows its answer. What it says stands with the texts of the window.

import type { Texts } from '../../../i18n/texts';

type QuestionId = keyof Texts['courseReview'];

export interface ReviewQuestion {
  readonly id: QuestionId;
  /** Index into its choices. */
  readonly answer: number;
  /** Where it can be seen again, by the ids of lesson and step. */
  readonly shown: readonly [lesson: string, step: string];
}

/** What its answers are kept under, beside those of the lessons. */
export const REVIEW = 'review';

const questions: Readonly<Record<QuestionId, Omit<ReviewQuestion, 'id'>>> = {
  limit: { answer: 0, shown: ['too-large', 'limit'] },
  direction: { answer: 1, shown: ['gradient', 'steepest'] },
  cost: { answer: 2, shown: ['network', 'dw'] },
  step: { answer: 1, shown: ['descent', 'rule'] },
  flat: { answer: 2, shown: ['astray', 'saddle'] },
  shared: { answer: 0, shown: ['too-small', 'mystery'] },
};

export const review: readonly ReviewQuestion[] = Object.entries(questions).map(
  ([id, question]) => ({ id: id as QuestionId, ...question }),
);
