// A file of the app's own that cannot be read, or was left out, is kept under another name, never overwritten.

import { renameSync } from 'node:fs';
import path from 'node:path';

/**
 * @param now when this is, for the other name
 * @returns that name; null where the file cannot be moved
 */
export function setAside(
  file: string,
  now: Date,
  why: 'unreadable' | 'left-out' = 'unreadable',
): string | null {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const name = `${path.basename(file, '.json')}.${why}-${stamp}.json`;
  try {
    renameSync(file, path.join(path.dirname(file), name));
    return name;
  } catch {
    return null;
  }
}
