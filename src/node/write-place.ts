// Where a file is written: what a link leads to, though it may not be there yet. Only an ordinary file
// is replaced, as only one is read.

import { accessSync, constants, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../shared/problem';
import { systemCode } from './system-code';

class NotOrdinary extends Error {}

/** @throws where a folder, a pipe or a device stands, and the system's error */
export function writePlace(file: string): string {
  // Links that lead to each other end here, as an error.
  const end = statSync(file, { throwIfNoEntry: false });
  if (end && !end.isFile()) throw new NotOrdinary();
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
  return writePlace(path.resolve(realpathSync(path.dirname(file)), readlinkSync(file)));
}

/** Why a file could not be written. */
export function unwritable(file: string, error: unknown): Problem {
  const name = path.basename(file);
  return error instanceof NotOrdinary
    ? { code: 'notOrdinaryPlace', file: name }
    : { code: 'unwritableFile', file: name, system: systemCode(error) };
}

/**
 * What can be known of it before there is anything to write.
 *
 * @param source the file that is read for it, and must not be written over; null for none
 */
export function placeProblem(file: string, source: string | null): Problem | null {
  try {
    const place = writePlace(file);
    if (source !== null && isSame(place, source)) {
      return { code: 'writesOverSource', file: path.basename(file) };
    }
    const folder = path.dirname(place);
    if (!statSync(folder, { throwIfNoEntry: false })) {
      return { code: 'noSuchFolder', folder: path.basename(folder) };
    }
    // The end of the path says that it must be a folder.
    accessSync(`${folder}${path.sep}`, constants.W_OK);
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
