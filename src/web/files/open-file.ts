// Opening a file that a person chooses: by the browser's dialog that keeps the file, or by the old one.

import type { Texts } from '../../i18n/texts';
import type { Replies, Result } from '../../shared/protocol/protocol';
import { unusable } from '../../shared/protocol/failure';
import { errorName, isCancelled, typeOf, type Pickers } from './pickers';
import { readFile } from './read-file';
import type { RecentHandles } from './recent-handles';

export class OpenFile {
  /** Answers the one who asked last and was not answered: not every browser tells that a dialog was closed. */
  private giveUp: () => void = () => {};

  constructor(
    private readonly recent: RecentHandles,
    private readonly pickers: Pickers,
    private readonly choose: () => HTMLInputElement = fileInput,
  ) {}

  async ask({ dialogs }: Texts): Promise<Result<Replies['openFile']>> {
    if (!this.pickers.showOpenFilePicker) return this.askOldWay();
    try {
      const types = [typeOf(dialogs.kind, 'application/json', ['json', 'descent'])];
      const [handle] = await this.pickers.showOpenFilePicker({ id: 'descent-lab', types });
      if (!handle) return { ok: true, value: null };
      const file = await handle.getFile().catch((error: unknown) => errorName(error));
      if (typeof file === 'string') {
        const why = { code: 'unreadableFile', system: file } as const;
        return unusable({ code: 'inFile', file: handle.name, why });
      }
      const given = await readFile(file);
      if (given.ok) await this.recent.add(handle);
      return given;
    } catch (error) {
      return isCancelled(error) ? { ok: true, value: null } : this.askOldWay();
    }
  }

  private async askOldWay(): Promise<Result<Replies['openFile']>> {
    this.giveUp();
    const file = await new Promise<File | null>((resolve) => {
      const input = this.choose();
      this.giveUp = () => resolve(null);
      input.addEventListener('cancel', () => resolve(null));
      input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
      input.click();
    });
    return file ? readFile(file) : { ok: true, value: null };
  }
}

/** Tablets grey out what ends otherwise than they know, so nothing is left out: the file says what it is. */
function fileInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  return input;
}
