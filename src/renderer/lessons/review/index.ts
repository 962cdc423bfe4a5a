// What the end of the course asks: a question on each of lessons 3 to 8, in mixed order, with the step
// that shows its answer.

import type { Language } from '../../../shared/languages';
import type { PredictionTexts } from '../lesson-texts';
import { reviewTexts as en } from './en';
import { reviewTexts as ko } from './ko';

type QuestionId = keyof typeof en;

export interface ReviewQuestion {
  readonly id: QuestionId;
  readonly texts: Readonly<Record<Language, PredictionTexts>>;
  /** Index into its choices. */
  readonly answer: number;
  /** Where it can be seen again, by the ids of lesson and step. */
  readonly shown: readonly [lesson: string, step: string];
}

/** What its answers are kept under, beside those of the lessons. */
export const REVIEW = 'review';

const outline: Readonly<Record<QuestionId, Pick<ReviewQuestion, 'answer' | 'shown'>>> = {
  limit: { answer: 0, shown: ['too-large', 'limit'] },
  direction: { answer: 1, shown: ['gradient', 'steepest'] },
  cost: { answer: 2, shown: ['network', 'dw'] },
  step: { answer: 1, shown: ['descent', 'rule'] },
  flat: { answer: 2, shown: ['astray', 'saddle'] },
  shared: { answer: 0, shown: ['too-small', 'mystery'] },
};

export const review: readonly ReviewQuestion[] = Object.entries(outline).map(([key, question]) => {
  const id = key as QuestionId;
  return { id, ...question, texts: { en: en[id], ko: ko[id] } };
});
