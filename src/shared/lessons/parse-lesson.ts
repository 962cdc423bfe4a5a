// Believes nothing: what `data` is as a lesson, or all that is wrong with it and where.

import * as v from 'valibot';
import { placeInLesson } from '../lesson-place';
import type { LessonProblem } from '../problem';
import type { Parsed } from '../session/fields';
import { lessonSchema, stepIdOf, type LessonFile } from './lesson-file';
import { lessonMisfit } from './lesson-misfit';
import { stepProblems } from './step-problems';

export function parseLesson(data: unknown): Parsed<LessonFile> {
  const result = v.safeParse(lessonSchema, data, { abortEarly: true });
  if (!result.success) return { ok: false, problem: lessonMisfit(data, result.issues[0]) };
  const [problem] = problemsWithin(result.output);
  return problem ? { ok: false, problem } : { ok: true, value: result.output };
}

/** All that is wrong with it, in its order; none with a lesson that can be opened. */
export function problemsOfLesson(data: unknown): readonly LessonProblem[] {
  const result = v.safeParse(lessonSchema, data);
  return result.success
    ? problemsWithin(result.output)
    : result.issues.map((issue) => lessonMisfit(data, issue));
}

function problemsWithin({ steps }: LessonFile): readonly LessonProblem[] {
  /** Whether another step goes by the id of this one: one before it, or one without an id of its own. */
  const isTaken = (id: string, k: number): boolean =>
    steps.some((other, j) => stepIdOf(other, j) === id && (j < k || other.id === undefined));
  return steps.flatMap((step, k) => [
    ...(step.id !== undefined && isTaken(step.id, k) ? [idTwice(k)] : []),
    ...stepProblems(step, k),
  ]);
}

const idTwice = (index: number): LessonProblem => ({
  code: 'inLesson',
  place: placeInLesson(['steps', index, 'id']),
  why: { code: 'idTwice' },
});
