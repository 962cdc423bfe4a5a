// What happens when the page's process goes, or when main itself meets an error nobody expected.

import { writeSync } from 'node:fs';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/languages';
import { texts } from '../../i18n/texts';
import { createCrashPolicy, type CrashAnswer } from './crash-policy';
import { log } from '../log';

/**
 * Starts the page again when its process has gone.
 *
 * @param leaveOut what was under way in it @returns whether there was anything
 */
export function recoverPage(
  window: BrowserWindow,
  language: () => Language,
  leaveOut: () => Promise<boolean>,
): void {
  const decide = createCrashPolicy(Date.now);
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const answer = decide(reason);
    // While the app ends its window may be gone before its page is.
    if (answer === 'ignore' || window.isDestroyed()) return;
    log.error(`The page's process has gone: ${reason} (${exitCode}).`);
    void loadAgain(answer);
  });

  async function loadAgain(answer: CrashAnswer): Promise<void> {
    const lighter = await leaveOut();
    if (window.isDestroyed()) return;
    if (lighter || answer === 'reload') window.webContents.reload();
    else await ask(window, language());
  }
}

async function ask(window: BrowserWindow, language: Language): Promise<void> {
  const { message, detail, reload, quit } = texts[language].crash;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message,
    detail,
    buttons: [reload, quit],
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
