// The lessons of chapter 4.4, in the order of an hour: one file and one line here for a lesson.

import { gradient } from './gradient';
import type { Lesson } from './lesson';
import { numericalDiff } from './numerical-diff';
import { partial } from './partial';

export const lessons: readonly Lesson[] = [numericalDiff, partial, gradient];
