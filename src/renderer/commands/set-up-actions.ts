// What is done with the list of set-ups beyond the list itself: one is opened, or all go into a file.

import { batch } from '@preact/signals-core';
import { saveSetUps } from '../model/files/save-set-ups';
import { formulaProblem } from '../model/stores/readable-session';
import { showSession } from '../model/operations';
import type { CommandSources } from './command';

export interface SetUpActions {
  /** Its session, in the language and the colours of the window. Undo brings back what was there. */
  readonly open: (id: number) => Promise<void>;
  readonly saveAll: () => void;
}

export function setUpActions({
  lab,
  core,
  shell,
  notices,
  lessons,
}: Pick<CommandSources, 'lab' | 'core' | 'shell' | 'notices' | 'lessons'>): SetUpActions {
  async function open(id: number): Promise<void> {
    const setUp = lab.setUps.list.peek().find((one) => one.id === id);
    if (!setUp) return;
    const problem = await formulaProblem(core, setUp.session);
    if (problem) {
      notices.refuse(problem);
      return;
    }
    const { language, theme } = lab.session.peek();
    batch(() => {
      lessons.close();
      showSession(lab, { ...setUp.session, language, theme }, id);
      // What it shows may need all of the lab; how it opens the next time stays.
      lab.looks.set({ more: true, alone: null });
    });
  }

  return { open, saveAll: () => void saveSetUps(lab, shell, notices) };
}
