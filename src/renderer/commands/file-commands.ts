// Sessions from files and into them, paper, and the history of changes.

import { batch } from '@preact/signals-core';
import { savedSession } from '../../shared/session/session';
import { showSession } from '../model/operations';
import { formulaProblem } from '../model/stores/readable-session';
import type { Command, CommandSources } from './command';
import { print } from './print';

export function fileCommands({ lab, notices, core, shell, lessons }: CommandSources) {
  const { store } = lab;

  async function open(): Promise<void> {
    const answer = await shell.request('openSession', {});
    if (!answer.ok) notices.fail(answer);
    else if (answer.value) {
      const { name, session } = answer.value;
      const problem = await formulaProblem(core, session);
      if (problem) {
        notices.refuse({ code: 'inFile', file: name, why: problem });
        return;
      }
      batch(() => {
        lessons.close();
        showSession(lab, session);
        // What a file shows may need all of the lab; how it opens the next time stays.
        lab.looks.set({ more: true });
      });
      notices.tell(`${lab.texts.peek().notice.opened}: ${name}`);
    }
  }

  async function save(): Promise<void> {
    const answer = await shell.request('saveSession', {
      session: savedSession(store.signal.peek()),
    });
    if (!answer.ok) notices.fail(answer);
    else if (answer.value) notices.tell(`${lab.texts.peek().notice.saved}: ${answer.value.name}`);
  }

  return {
    open: { run: () => void open() },
    save: { run: () => void save() },
    export: { run: () => lab.looks.set({ exporting: true }) },
    print: { run: () => void print(lab, shell, notices) },
    undo: { run: () => store.undo(), enabled: store.canUndo },
    redo: { run: () => store.redo(), enabled: store.canRedo },
  } satisfies Record<string, Command>;
}
