// The lessons of chapter 4.4, in the order of an hour: one folder and one line here for a lesson.

import { astrayLesson } from './astray';
import { beyondLesson } from './beyond';
import { descentLesson } from './descent';
import { gradientLesson } from './gradient';
import type { Lesson } from './lesson';
import { networkLesson } from './network';
import { numericalDiffLesson } from './numerical-diff';
import { partialLesson } from './partial';
import { tooLargeLesson } from './too-large';
import { tooSmallLesson } from './too-small';

export const lessons: readonly Lesson[] = [
  numericalDiffLesson,
  partialLesson,
  gradientLesson,
  descentLesson,
  tooLargeLesson,
  tooSmallLesson,
  astrayLesson,
  networkLesson,
  beyondLesson,
];
