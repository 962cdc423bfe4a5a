// Reads a session file from the disk; it is never changed.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Parsed } from '../shared/fields';
import type { Session } from '../shared/session';
import {
  MAX_SESSION_BYTES,
  readSessionText,
  refuseFile,
  tooLarge,
  unreadable,
} from '../shared/session-file';

export function readSession(file: string): Parsed<Session> {
  const name = path.basename(file);
  try {
    if (statSync(file).size > MAX_SESSION_BYTES) return refuseFile(name, tooLarge);
    return readSessionText(name, readFileSync(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return refuseFile(name, unreadable(code));
  }
}
