// A lesson that comes in from a file joins one's own and is opened: anew, unless it is the one that was
// there already.

import type { LessonFile } from '../../shared/lessons/lesson-file';
import type { Lessons } from './open-lesson';
import type { OwnLessons } from './own-lessons';

interface Shelf {
  readonly lessons: Pick<Lessons, 'open' | 'openAnew'>;
  readonly ownLessons: Pick<OwnLessons, 'add' | 'holds'>;
}

export function openLessonFile({ lessons, ownLessons }: Shelf, file: LessonFile): void {
  const known = ownLessons.holds(file);
  const id = ownLessons.add(file);
  if (id === null) return;
  if (known) lessons.open(id);
  else lessons.openAnew(id);
}
