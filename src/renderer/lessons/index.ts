// The lessons of chapter 4.4, in the order of an hour: one folder and one line here for a lesson.

import { astray } from './astray';
import { beyond } from './beyond';
import { descent } from './descent';
import { gradient } from './gradient';
import type { Lesson } from './lesson';
import { network } from './network';
import { numericalDiff } from './numerical-diff';
import { partial } from './partial';
import { tooLarge } from './too-large';
import { tooSmall } from './too-small';

export const lessons: readonly Lesson[] = [
  numericalDiff,
  partial,
  gradient,
  descent,
  tooLarge,
  tooSmall,
  astray,
  network,
  beyond,
];
