// Whether the app's own folder can be used. Chromium would end the app without a word where its
// lock cannot be made; so this is asked first.

import { accessSync, constants, lstatSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { App, CommandLine } from 'electron';
import { systemCode } from '../../node/system-code';
import { briefPath } from '../../i18n/excerpt';
import type { Problem } from '../../shared/problem';

/** What Chromium locks the folder with, where it has no lock of the system: symbolic links. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'] as const;

const SWITCH = 'user-data-dir';

/**
 * The folder that is meant. The runtime is not asked: where it cannot use that one, it makes another and
 * says nothing.
 *
 * @returns null where one should have been named and none was
 */
export function meantFolder(
  app: Pick<App, 'getPath' | 'getName'> & {
    readonly commandLine: Pick<CommandLine, 'hasSwitch' | 'getSwitchValue'>;
  },
  cwd: string,
): string | null {
  if (!app.commandLine.hasSwitch(SWITCH)) {
    return path.resolve(cwd, app.getPath('appData'), app.getName());
  }
  const named = app.commandLine.getSwitchValue(SWITCH);
  return named === '' ? null : path.resolve(cwd, named);
}

/** @returns why the folder cannot be used; null if it can */
export function folderProblem(folder: string | null, platform: NodeJS.Platform): Problem | null {
  if (folder === null) return { code: 'valueMissing', option: `--${SWITCH}` };
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return unwritableFolder(folder, error);
  }
  const foreign = platform === 'win32' ? undefined : LOCKS.find((name) => isOther(folder, name));
  return foreign === undefined
    ? null
    : { code: 'foreignLock', path: briefPath(path.join(folder, foreign)) };
}

/**
 * Private, as Chromium makes it. Node's own way with all folders above never ends where the system denies one
 * that is not there.
 */
function makeFolder(folder: string, mayLackParent = true): void {
  try {
    mkdirSync(folder, 0o700);
  } catch (error) {
    const parent = path.dirname(folder);
    if (mayLackParent && parent !== folder && systemCode(error) === 'ENOENT') {
      makeFolder(parent);
      makeFolder(folder, false);
    } else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function isOther(folder: string, name: string): boolean {
  try {
    return !lstatSync(path.join(folder, name)).isSymbolicLink();
  } catch {
    return false;
  }
}

const unwritableFolder = (folder: string, error: unknown): Problem => ({
  code: 'unwritableFolder',
  path: briefPath(folder),
  system: systemCode(error),
});
