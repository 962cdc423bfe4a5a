// A step of a lesson of one's own is told before it is drawn: somebody else wrote what stands in it.

import { effect, untracked } from '@preact/signals-core';
import type { Standing } from '../model/standing';
import type { Lessons } from './open-lesson';
import type { OwnLessons } from './own-lessons';

export const tellOwnSteps = (
  { lesson, step }: Pick<Lessons, 'lesson' | 'step'>,
  ownLessons: Pick<OwnLessons, 'keptId'>,
  standing: Standing,
): (() => void) =>
  effect(() => {
    const id = step.value && lesson.value && ownLessons.keptId(lesson.value.id);
    if (!id) return;
    untracked(() => {
      void standing.opens({ lesson: id });
      void standing.settle();
    });
  });
