// What a start that died has left out: said until somebody opens it all the same, or removes it.

import { batch } from '@preact/signals-core';
import { readAny } from '../../shared/files/read-any';
import type { ShellClient } from '../../shared/protocol/clients';
import type { BroughtBack } from '../../shared/protocol/shell-answers';
import type { LeftOutKind } from '../../shared/under-way';
import { openLessonFile } from '../lessons/open-lesson-file';
import type { Lessons } from '../lessons/open-lesson';
import { appId, type OwnLessons } from '../lessons/own-lessons';
import type { Lab } from '../model/lab';
import type { Notices } from '../model/notices';
import { changeSettings, showSession } from '../model/operations';
import type { Standing } from '../model/standing';

export interface LeftOutParts {
  readonly lab: Lab;
  readonly shell: ShellClient;
  readonly notices: Notices;
  readonly lessons: Lessons;
  readonly ownLessons: OwnLessons;
  readonly standing: Standing;
}

export function tellLeftOut(kinds: readonly LeftOutKind[], parts: LeftOutParts): void {
  const { shell, notices, ownLessons, standing } = parts;
  const answer = (open: boolean) => async () => {
    standing.wait();
    const given = await shell.request('leftOut', { open });
    if (!given.ok) notices.fail(given);
    const { lessons } = given.ok ? bringBack(given.value, parts) : { lessons: [] };
    // Kept aside until it stands, and from then on where it was.
    await standing.settle(async () => {
      await Promise.all(lessons.map((each) => ownLessons.keep(each)));
    });
  };
  notices.ask(
    { code: 'leftOut', kinds },
    { does: 'openLeftOut', run: answer(true) },
    { does: 'removeLeftOut', run: answer(false) },
  );
}

/** Beside what is there now, or in its place, and undo takes it back. */
function bringBack(given: BroughtBack, { lab, lessons, ownLessons }: LeftOutParts): BroughtBack {
  const { settings, lessons: brought, texts } = given;
  batch(() => {
    if (settings) changeSettings(lab, settings);
    brought.forEach((each) => ownLessons.show(each));
    for (const text of texts) {
      const read = readAny(text);
      if (!read.ok) continue;
      if (read.value.kind === 'session') showSession(lab, read.value.session);
      else if (read.value.kind === 'setUps')
        read.value.setUps.forEach((each) => lab.setUps.add(each));
      else openLessonFile({ lessons, ownLessons }, read.value.lesson);
    }
    // They stand at the end of the list, and none is on screen.
    if (texts.length > 0) lab.setUps.show(null);
    const [lesson] = brought;
    if (lesson && brought.length === 1) lessons.open(appId(lesson.id));
  });
  return given;
}
