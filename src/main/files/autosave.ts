// The session as it was left, for the next start and after a crash. A kept session that cannot
// be read is set aside under another name, never overwritten, and the user is told.

import { existsSync } from 'node:fs';
import { writeFile, writeFileSync } from 'atomically';
import type { Problem } from '../../shared/problem';
import type { Session } from '../../shared/session/session';
import { readSession } from '../../node/read-session';
import { sessionText } from '../../shared/session/session-file';
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
export class Autosave {
  private newest: Session | null = null;
  private writing: Promise<void> | null = null;

  constructor(private readonly file: string) {}

  /** @throws when the file cannot be written */
  save(session: Session): Promise<void> {
    this.newest = session;
    this.writing ??= this.write();
    return this.writing;
  }

  /** Writes at once what is not yet on disk; for the last moment before the app ends. */
  flush(): void {
    if (this.newest) writeFileSync(this.file, sessionText(this.newest));
    this.newest = null;
  }

  private async write(): Promise<void> {
    try {
      while (this.newest) {
        const session = this.newest;
        await writeFile(this.file, sessionText(session));
        if (this.newest === session) this.newest = null;
      }
    } finally {
      this.writing = null;
    }
  }
}
