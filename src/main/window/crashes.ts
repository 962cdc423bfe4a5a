// What happens when the page's process goes, or when main itself meets an error nobody expected.

import { writeSync } from 'node:fs';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Words } from '../../core/words';
import type { Language } from '../../shared/languages';
import { createCrashPolicy } from './crash-policy';
import { log } from '../log';

const words = {
  message: {
    en: 'The page of Descent Lab stopped twice within a minute.',
    ko: '경사 하강 실험실 화면이 1분 안에 두 번 멈췄습니다.',
  },
  detail: {
    en: 'Your session is kept. Load the page again, or quit?',
    ko: '실험은 보관되어 있습니다. 화면을 다시 불러오거나 끝낼 수 있습니다.',
  },
  reload: { en: 'Load again', ko: '다시 불러오기' },
  quit: { en: 'Quit', ko: '끝내기' },
} as const satisfies Record<string, Words>;

/** Starts the page again when its process has gone. */
export function recoverPage(window: BrowserWindow, language: () => Language): void {
  const decide = createCrashPolicy(Date.now);
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const answer = decide(reason);
    if (answer === 'ignore') return;
    log.error(`The page's process has gone: ${reason} (${exitCode}).`);
    if (answer === 'reload') window.webContents.reload();
    else void ask(window, language());
  });
}

async function ask(window: BrowserWindow, language: Language): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.message[language],
    detail: words.detail[language],
    buttons: [words.reload[language], words.quit[language]],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}

/** An error that nothing handles ends the app: what it would do next is unknown. */
export function leaveOnFatalErrors(): void {
  const leave = (error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      log.error(what);
      writeSync(2, `${what}\n`);
    } catch {
      // Nothing is left to tell it to.
    }
    app.exit(1);
  };
  process.on('uncaughtException', leave);
  process.on('unhandledRejection', leave);
}
