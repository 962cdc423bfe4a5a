// Whether the app's own folder can be used. Chromium would end the app without a word where its
// lock cannot be made; so this is asked first.

import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../../node/system-code';
import { briefName } from '../../i18n/excerpt';
import type { Problem } from '../../shared/problem';

/** What Chromium locks the folder with, where it has no lock of the system: symbolic links. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'] as const;

/** @returns why the folder cannot be used; null if it can */
export function folderProblem(folder: string, platform: NodeJS.Platform): Problem | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    return unwritableFolder(folder, error);
  }
  const foreign = platform === 'win32' ? undefined : LOCKS.find((name) => isOther(folder, name));
  return foreign === undefined
    ? null
    : { code: 'foreignLock', path: briefPath(path.join(folder, foreign)) };
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

/** Each name of the path by itself, so that all of it can be found. */
const briefPath = (place: string): string => place.split(path.sep).map(briefName).join(path.sep);
