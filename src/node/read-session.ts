// Reads the session that a file holds, whatever it is a file of, for every program that has one: of a
// list of set-ups it is the first. The file is never changed.

import path from 'node:path';
import { readAny, readAnyFile, type Opened } from '../shared/files/read-any';
import type { Parsed } from '../shared/session/fields';
import type { Session } from '../shared/session/session';
import { refuseFile } from '../shared/session/session-file';
import { readNamed } from './read-named';
import { bounds } from '../shared/bounds';

export function readSession(file: string): Parsed<Session> {
  const read = readNamed(file, bounds.setUpsBytes);
  if (!read.ok) return read;
  const name = path.basename(file);
  const opened = readAnyFile(name, read.value);
  if (!opened.ok) return opened;
  const session = sessionIn(opened.value);
  return session ? { ok: true, value: session } : refuseFile(name, { code: 'isLesson' });
}

/** Whether a file holds a list or a lesson, which the window opens as such. */
export function holdsMore(file: string): boolean {
  const read = readNamed(file, bounds.setUpsBytes);
  const opened = read.ok ? readAny(read.value) : read;
  return opened.ok && opened.value.kind !== 'session';
}

function sessionIn(opened: Opened): Session | undefined {
  if (opened.kind === 'session') return opened.session;
  return opened.kind === 'setUps' ? opened.setUps[0] : undefined;
}
