// What can be done to the lab by name: the menu, the keys and the buttons all call these.

import { batch } from '@preact/signals-core';
import type { CommandId } from '../../shared/protocol/protocol';
import type { CoreClient, ShellClient } from '../../shared/protocol/clients';
import type { Lab } from '../model/lab';
import { showSession } from '../model/operations';
import type { Lessons } from '../lessons/open-lesson';
import type { Notices } from '../model/notices';
import { print } from './print';
import { formulaProblem } from '../model/readable-session';

/** What the window opens by itself, beside what the menu has. */
export type PageCommand = 'arithmetic' | 'sharedArray';

export type Commands = Record<CommandId | PageCommand, () => void>;

/** @param lessons left when a session is opened: it is an experiment of its own */
export function createCommands(
  lab: Lab,
  notices: Notices,
  { core, shell }: { readonly core: CoreClient; readonly shell: ShellClient },
  lessons: Pick<Lessons, 'close'>,
): Commands {
  const { playback, store } = lab;

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
      });
      notices.tell(`${lab.texts.peek().notice.opened}: ${name}`);
    }
  }

  async function save(): Promise<void> {
    const answer = await shell.request('saveSession', { session: store.signal.peek() });
    if (!answer.ok) notices.fail(answer);
    else if (answer.value) notices.tell(`${lab.texts.peek().notice.saved}: ${answer.value.name}`);
  }

  return {
    open: () => void open(),
    save: () => void save(),
    undo: () => store.undo(),
    redo: () => store.redo(),
    playPause: () => playback.toggle(),
    stepBack: () => playback.stepBy(-1),
    stepForward: () => playback.stepBy(1),
    firstStep: () => playback.seek(0),
    lastStep: () => playback.seek(playback.last.peek()),
    restart: () => playback.restart(),
    presenter: () => lab.looks.set({ presenter: !lab.looks.presenter.peek() }),
    arithmetic: () => lab.looks.set({ arithmetic: !lab.looks.arithmetic.peek() }),
    sharedArray: () => lab.looks.set({ sharedArray: true }),
    fullScreen: () => void shell.request('fullScreen', {}),
    print: () => void print(lab, shell, notices),
    defaultView: () => lab.viewport.showDefault(),
  };
}
