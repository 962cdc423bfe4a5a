// What can be put into the one file: the open lesson of one's own, what is on screen, the list of
// set-ups.

import type { Texts } from '../../../i18n/texts';
import { lessonText } from '../../../shared/lessons/lesson-text';
import { sessionText } from '../../../shared/session/session-file';
import { setUpsText } from '../../../shared/set-ups/set-ups';
import { codeContents, listContents } from '../../exchange/contents';
import type { Lessons } from '../../lessons/open-lesson';
import type { OwnLessons } from '../../lessons/own-lessons';
import { nameOfSession, plainName } from '../../model/files/name-of-session';
import type { Lab } from '../../model/lab';

export interface PageContent {
  readonly id: 'lesson' | 'session' | 'setUps';
  /** What is chosen by. */
  readonly title: string;
  /** What it is, a line for each thing that there is to say. */
  readonly lines: readonly string[];
  /** Of the file, without suffix. */
  readonly name: string;
  /** As a file of it has it. */
  readonly text: () => string;
}

interface Parts {
  readonly lab: Pick<Lab, 'texts' | 'language' | 'session' | 'setUps'>;
  readonly lessons: Pick<Lessons, 'lesson'>;
  readonly ownLessons: Pick<OwnLessons, 'fileOf'>;
}

/** What there is of it now, the most likely one first. */
export const pageContents = (parts: Parts): readonly PageContent[] => [
  ...ownLesson(parts),
  onScreen(parts.lab),
  ...listed(parts.lab),
];

function ownLesson({ lab, lessons, ownLessons }: Parts): readonly PageContent[] {
  const lesson = lessons.lesson.value;
  const file = lesson && ownLessons.fileOf(lesson.id);
  if (!file) return [];
  const { title, aim } = lesson.texts[lab.language.value];
  return [
    {
      id: 'lesson',
      title: lab.texts.value.export.page.lesson,
      lines: [title, aim],
      name: plainName(title) || 'descent-lab',
      text: () => lessonText(file),
    },
  ];
}

function onScreen({ texts, session }: Parts['lab']): PageContent {
  const t: Texts = texts.value;
  return {
    id: 'session',
    title: t.export.page.session,
    lines: codeContents(t, session.value),
    name: nameOfSession(session.value),
    text: () => sessionText(session.peek()),
  };
}

function listed({ texts, setUps }: Parts['lab']): readonly PageContent[] {
  const t = texts.value;
  const list = setUps.list.value.map(({ session }) => session);
  if (list.length === 0) return [];
  return [
    {
      id: 'setUps',
      title: t.export.page.setUps(list.length),
      lines: listContents(t, list),
      name: t.files.setUps,
      text: () => setUpsText(list),
    },
  ];
}
