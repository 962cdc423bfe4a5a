// What the window loads: our page, whatever else it came to show, and whatever became of its process.

import type { BrowserWindow } from 'electron';
import { APP_URL, isLabPage } from '../trust/app-url';

/** Of a window, what is needed here. */
export type PageWindow = Pick<BrowserWindow, 'loadURL' | 'webContents'>;

/**
 * Loads our page, and again whenever the window shows another one: an empty page (about:blank)
 * asks nobody before it takes the place of ours.
 *
 * @param devUrl the dev server's page while developing, else null
 * @throws where the page cannot be loaded; not where another load overtakes it, nor where its
 *   process or its window went meanwhile, see crashes.ts
 */
export function loadPage(window: PageWindow, devUrl: string | null): Promise<void> {
  const { webContents } = window;
  const load = async (): Promise<void> => {
    let gone = false;
    let note = (): void => {};
    const going = new Promise<void>((told) => {
      note = () => {
        gone = true;
        told();
      };
    });
    webContents.once('render-process-gone', note);
    // Asking a window that was closed whether it crashed is an error of its own.
    const isLost = () => gone || webContents.isDestroyed() || webContents.isCrashed();
    try {
      await window.loadURL(devUrl ?? APP_URL);
    } catch (error) {
      if (isOvertaken(error)) return;
      // That a page has stopped loading may be told before that its process has gone.
      if (!isLost()) await Promise.race([going, pause(SOON)]);
      if (!isLost()) throw error;
    } finally {
      webContents.off('render-process-gone', note);
    }
  };
  webContents.on('did-navigate', (_event, url) => {
    if (!isLabPage(url, devUrl)) void load();
  });
  // Some, such as about:srcdoc, fail and leave an error's page.
  webContents.on('did-fail-load', (_event, code, _what, url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED && !isLabPage(url, devUrl)) void load();
  });
  return load();
}

/** Milliseconds within which a process that has gone is told of. */
const SOON = 1000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

/** Chromium's code for a load that was given up: what was there before still is. */
const ABORTED = -3;

/** Another load of the page, such as a reload, has taken the place of this one. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED';
