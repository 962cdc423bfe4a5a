// How far somebody has come: steps done, and predictions that came true of those that were made.

import type { Lesson } from '../../lessons/lesson';
import { isJudged } from '../../lessons/is-judged';
import type { LessonProgress } from '../../lessons/progress';
import { isRight } from '../judge-answer';

export const doneSteps = ({ steps }: Lesson, { done }: Pick<LessonProgress, 'done'>): number =>
  steps.filter(({ id }) => done.includes(id)).length;

export interface Score {
  readonly right: number;
  /** Predicted and judged, whether right or wrong; an answer that was shown is none. */
  readonly made: number;
}

export function scoreOf(
  { steps }: Lesson,
  progress: Pick<LessonProgress, 'answers' | 'shown' | 'tasks'>,
): Score {
  const judged = steps.flatMap((step) => {
    const { id, prediction } = step;
    const answer = progress.answers[id];
    const counts = isJudged(step, progress) && !progress.shown.includes(id);
    return prediction && answer !== undefined && counts ? [isRight(prediction, answer)] : [];
  });
  return { right: judged.filter(Boolean).length, made: judged.length };
}

export const sumOf = (scores: readonly Score[]): Score => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  made: scores.reduce((sum, { made }) => sum + made, 0),
});
