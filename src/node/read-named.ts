// Reads a small text file for a person, who is told by its name why it cannot be read.

import path from 'node:path';
import type { Parsed } from '../shared/session/fields';
import { refuseFile } from '../shared/session/session-file';
import { readText } from './read-text';
import { systemCode } from './system-code';

/** @param most bytes */
export function readNamed(file: string, most: number): Parsed<string> {
  // The root has no other name.
  const name = path.basename(file) || file;
  try {
    const read = readText(file, most);
    if (read.ok) return { ok: true, value: read.text };
    return refuseFile(name, { code: read.why === 'no-file' ? 'notOrdinaryFile' : 'fileTooLarge' });
  } catch (error) {
    const system = systemCode(error);
    return refuseFile(
      name,
      system === 'ENOENT' ? { code: 'noSuchFile' } : { code: 'unreadableFile', system },
    );
  }
}
