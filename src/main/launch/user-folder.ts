// Whether the app's own folder can be used. Chromium would end the app without a word where its
// lock cannot be made; so this is asked first.

import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { briefName } from '../../i18n/excerpt';
import type { Words } from '../../core/words';

/** What Chromium locks the folder with, where it has no lock of the system: symbolic links. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'] as const;

/** @returns why the folder cannot be used, in one sentence; null if it can */
export function folderProblem(folder: string, platform: NodeJS.Platform): Words | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    return unwritableFolder(folder, error);
  }
  const foreign = platform === 'win32' ? undefined : LOCKS.find((name) => isOther(folder, name));
  return foreign === undefined ? null : foreignLock(path.join(folder, foreign));
}

function isOther(folder: string, name: string): boolean {
  try {
    return !lstatSync(path.join(folder, name)).isSymbolicLink();
  } catch {
    return false;
  }
}

function unwritableFolder(folder: string, error: unknown): Words {
  const code = error instanceof Error && 'code' in error ? `(${String(error.code)})` : '';
  return {
    en: `The lab's own folder cannot be written${code && ` ${code}`}: ${briefPath(folder)}. Make room or give leave to write there, or name another with --user-data-dir=FOLDER.`,
    ko: `실험실이 쓰는 폴더에 저장할 수 없습니다${code}: ${briefPath(folder)}. 공간이나 쓰기 권한을 확보하거나, --user-data-dir=폴더로 다른 폴더를 지정해 주십시오.`,
  };
}

const foreignLock = (file: string): Words => ({
  en: `The lab cannot start because of something that it did not put there: ${briefPath(file)}. Remove it and start again.`,
  ko: `실험실이 만들지 않은 것이 자리를 차지하고 있어 시작할 수 없습니다: ${briefPath(file)}. 지운 다음 다시 시작해 주십시오.`,
});

/** Each name of the path by itself, so that all of it can be found. */
const briefPath = (place: string): string => place.split(path.sep).map(briefName).join(path.sep);
