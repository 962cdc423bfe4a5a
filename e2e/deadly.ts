// What a page dies of in a test, as it is kept, and what the next one says.

import { texts } from '../src/i18n/texts';
import { lessonText } from '../src/shared/lessons/lesson-text';
import { shortLesson } from '../src/shared/lessons/short-lesson.fixture';
import { defaultSession } from '../src/shared/session/session';
import { sessionText } from '../src/shared/session/session-file';
import { keptSetUpsText } from '../src/shared/set-ups/kept-set-ups';
import type { LeftOutKind } from '../src/shared/under-way';

const session = { ...defaultSession, title: 'deadly', lr: 7 };

export const deadly = {
  session: sessionText(session),
  setUps: keptSetUpsText({ setUps: [session], open: null, saved: true }),
  lesson: lessonText({ ...shortLesson, id: 'killing', title: 'deadly' }),
};

export const said = (...kinds: readonly LeftOutKind[]): string =>
  texts.en.problems.leftOut({ code: 'leftOut', kinds });
