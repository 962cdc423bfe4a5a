// A lesson as short as one can be, for tests.

import type { LessonFile } from './lesson-file';

export const shortLesson = {
  format: 'descent-lab-lesson',
  version: 1,
  title: 'Steep',
  aim: 'You can do it.',
  minutes: 5,
  steps: [{ title: 'One', text: '한 걸음' }],
} as const satisfies LessonFile;
