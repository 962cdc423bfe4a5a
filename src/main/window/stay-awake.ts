// The screen does not go dark while somebody presents, and may again whatever became of the page
// that asked for it.

import type { BrowserWindow, PowerSaveBlocker } from 'electron';

/** Of a window and of the system, what is needed here. */
export type PresentedWindow = Pick<BrowserWindow, 'on' | 'webContents'>;
export type SleepBlocker = Pick<PowerSaveBlocker, 'start' | 'stop'>;

/** @returns to be called with whether the page presents */
export function stayAwake(
  window: PresentedWindow,
  blocker: SleepBlocker,
): (presenting: boolean) => void {
  let blocking: number | null = null;
  const follow = (presenting: boolean): void => {
    if (presenting && blocking === null) blocking = blocker.start('prevent-display-sleep');
    else if (!presenting && blocking !== null) {
      blocker.stop(blocking);
      blocking = null;
    }
  };
  const end = () => follow(false);
  window.on('closed', end);
  // A page that is loaded again begins without presenting.
  window.webContents.on('did-navigate', end);
  window.webContents.on('render-process-gone', end);
  return follow;
}
