// `--session FILE`: a saved session as the run to trace.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Session } from '../shared/session/session';
import {
  MAX_SESSION_BYTES,
  noFile,
  readSessionText,
  refuseFile,
  tooLarge,
  unreadable,
} from '../shared/session/session-file';
import { Problem } from './problem';

/** @throws Problem where the file cannot be read or is no session */
export function sessionIn(file: string): Session {
  const name = path.basename(file);
  const read = readSessionText(name, textOf(file, name));
  if (!read.ok) throw new Problem(read.problem);
  return read.value;
}

function textOf(file: string, name: string): string {
  try {
    // A pipe or a device would never end.
    const about = statSync(file);
    if (!about.isFile()) throw new Problem(refuseFile(name, noFile).problem);
    if (about.size > MAX_SESSION_BYTES) throw new Problem(refuseFile(name, tooLarge).problem);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Problem(refuseFile(name, unreadable(code)).problem);
  }
}
