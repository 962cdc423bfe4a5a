// Whether a prediction that was made may be judged: its task has been done, or there is none.

import type { LessonStep } from './lesson';
import type { LessonProgress } from './progress';

export const isJudged = (
  { id, done }: Pick<LessonStep, 'id' | 'done'>,
  { answers, tasks }: Pick<LessonProgress, 'answers' | 'tasks'>,
): boolean => id in answers && (done === undefined || tasks.includes(id));
