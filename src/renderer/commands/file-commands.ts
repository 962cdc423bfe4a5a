// Sessions from files and into them, paper, and the history of changes.

import { codeOf } from '../../shared/link/code';
import { leanSession } from '../../shared/link/lean';
import { objectiveInfo } from '../../shared/session/objective-info';
import type { Session } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import type { Texts } from '../../i18n/texts';
import type { Command, CommandSources } from './command';
import { print } from './print';

export function fileCommands({ lab, notices, shell, opening, copyPicture }: CommandSources) {
  const { store } = lab;

  async function save(): Promise<void> {
    const session = store.signal.peek();
    const answer = await shell.request('saveFile', {
      name: fileNameOf(session),
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
    export: { run: () => lab.looks.set({ exporting: true }) },
    print: { run: () => void print(lab, shell, notices) },
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

/** What a file of it is called at first: by its title, without what no file's name may hold. */
function fileNameOf({ title, objective }: Session): string {
  const plain = title
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/^[\s.]+/, '')
    .trim();
  return plain || `descent-lab-${objectiveInfo(objective).entry?.id ?? 'formula'}`;
}
