// Reads a session file from the disk, for every program that has one; it is never changed.

import path from 'node:path';
import type { Parsed } from '../shared/session/fields';
import type { Session } from '../shared/session/session';
import { MAX_SESSION_BYTES, readSessionText, refuseFile } from '../shared/session/session-file';
import { readText } from './read-text';
import { systemCode } from './system-code';

export function readSession(file: string): Parsed<Session> {
  const name = path.basename(file);
  try {
    const read = readText(file, MAX_SESSION_BYTES);
    if (read.ok) return readSessionText(name, read.text);
    return refuseFile(name, { code: read.why === 'no-file' ? 'notOrdinaryFile' : 'fileTooLarge' });
  } catch (error) {
    const system = systemCode(error);
    return refuseFile(
      name,
      system === 'ENOENT' ? { code: 'noSuchFile' } : { code: 'unreadableFile', system },
    );
  }
}
