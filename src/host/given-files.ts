// What the app was given to open from outside its window (another start, the system, the list of recent
// files): it waits here until the window takes it, which may be still loading.

import type { GivenFile } from '../shared/protocol/shell-answers';
import type { Result } from '../shared/protocol/protocol';

type Given = Result<GivenFile | null>;

export class GivenFiles {
  private waiting: Given | null = null;

  /** @param ask tells the window that there is one; a window that begins asks by itself */
  constructor(private readonly ask: () => void) {}

  /** The newest takes the place of one that was not taken. */
  give(file: Given): void {
    this.waiting = file;
    this.ask();
  }

  take(): Given {
    const given = this.waiting ?? ({ ok: true, value: null } as const);
    this.waiting = null;
    return given;
  }
}
