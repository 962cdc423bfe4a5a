// Sessions from files and into them, paper, and the history of changes.

import { codeOf } from '../../shared/link/code';
import { leanSession } from '../../shared/link/lean';
import { sessionText } from '../../shared/session/session-file';
import type { Texts } from '../../i18n/texts';
import { nameOfSession } from '../model/files/name-of-session';
import type { Command, CommandSources } from './command';
import { print } from './print';

export function fileCommands(sources: CommandSources) {
  const { lab, notices, shell, opening, copyPicture } = sources;
  const { store } = lab;

  async function save(): Promise<void> {
    const session = store.signal.peek();
    const answer = await shell.request('saveFile', {
      name: nameOfSession(session),
      text: sessionText(session),
    });
    if (!answer.ok) notices.fail(answer);
    else if (answer.value) notices.tell(`${lab.texts.peek().notice.saved}: ${answer.value.name}`);
  }

  async function copy(text: string, told: (t: Texts) => string): Promise<void> {
    const answer = await shell.request('copyText', { text });
    if (!answer.ok) notices.fail(answer);
    else notices.tell(told);
  }

  return {
    open: { run: () => void opening.file(shell.request('openFile', {})) },
    save: { run: () => void save() },
    export: { run: () => lab.looks.set({ exporting: true, exportForm: 'picture' }) },
    savePage: { run: () => lab.looks.set({ exporting: true, exportForm: 'page' }) },
    print: { run: () => void print(sources) },
    copyPicture: { run: copyPicture },
    copyText: {
      run: () => void copy(sessionText(store.signal.peek()), (t) => t.files.copiedText),
    },
    copyCode: {
      run: () => void copy(codeOf(leanSession(store.signal.peek())), (t) => t.files.copiedCode),
    },
    pasteText: { run: () => lab.looks.set({ paste: true }) },
    share: { run: () => lab.looks.set({ share: true }) },
    undo: { run: () => store.undo(), enabled: store.canUndo },
    redo: { run: () => store.redo(), enabled: store.canRedo },
  } satisfies Record<string, Command>;
}
