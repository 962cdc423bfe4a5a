// What the window shows as it was left, for the next start and after a crash. A kept session that
// cannot be read is set aside under another name, never overwritten, and the user is told.

import { existsSync } from 'node:fs';
import { writeFile, writeFileSync } from 'atomically';
import type { Problem } from '../../shared/problem';
import type { Session } from '../../shared/session/session';
import { readSession } from '../../node/read-session';
import { setAside } from './set-aside';

export interface Kept {
  readonly session: Session | null;
  readonly notice: Problem | null;
}

/** @param now when this is, for the name under which an unreadable file is kept */
export function loadAutosave(file: string, now: Date): Kept {
  if (!existsSync(file)) return { session: null, notice: null };
  const session = readSession(file);
  if (session.ok) return { session: session.value, notice: null };
  return { session: null, notice: { code: 'lastSessionLost', file: setAside(file, now) } };
}

/** Writes one at a time; of those that come meanwhile only the newest is written. */
export class Autosave<T extends object> {
  private newest: T | null = null;
  private writing: Promise<void> | null = null;

  constructor(
    private readonly file: string,
    private readonly textOf: (value: T) => string,
  ) {}

  /** @throws when the file cannot be written */
  save(value: T): Promise<void> {
    this.newest = value;
    this.writing ??= this.write();
    return this.writing;
  }

  /** Writes at once what is not yet on disk; for the last moment before the app ends. */
  flush(): void {
    if (this.newest) writeFileSync(this.file, this.textOf(this.newest));
    this.newest = null;
  }

  private async write(): Promise<void> {
    try {
      while (this.newest) {
        const value = this.newest;
        await writeFile(this.file, this.textOf(value));
        if (this.newest === value) this.newest = null;
      }
    } finally {
      this.writing = null;
    }
  }
}
