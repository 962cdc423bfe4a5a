// Files that a write began and could not end, because the app was killed or the disk was full: they
// are removed at the next start.

import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** As atomically names them, beside the file that they were to become. */
const UNFINISHED = /^(session|setups|settings|window)\.json\.tmp-/;

/** @param folder the app's own, which nobody else uses now */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (UNFINISHED.test(name)) rmSync(path.join(folder, name), { force: true, recursive: true });
  }
}
