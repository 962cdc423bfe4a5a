// Whether the window may close. Where something would be lost with it, the page asks first, and closes it
// itself; a page that cannot ask any more keeps nobody in.

import type { BrowserWindow } from 'electron';

/** Of a window, what is needed here. */
export type ClosedWindow = Pick<BrowserWindow, 'on' | 'close' | 'webContents'>;

export interface Closing {
  /** The page tells whether something would be lost. */
  readonly tell: (unsaved: boolean) => void;
  /** Closes the window without another question. */
  readonly close: () => void;
}

/** @param ask asks the page to close the window, if nothing that matters is lost */
export function guardClosing(window: ClosedWindow, ask: () => void): Closing {
  let unsaved = false;
  let hangs = false;
  window.on('close', (event) => {
    if (!unsaved || hangs) return;
    event.preventDefault();
    ask();
  });
  window.on('unresponsive', () => (hangs = true));
  window.on('responsive', () => (hangs = false));
  // A page that is loaded again tells anew.
  const forget = () => (unsaved = false);
  window.webContents.on('did-navigate', forget);
  window.webContents.on('render-process-gone', forget);
  return {
    tell: (now) => (unsaved = now),
    close: () => {
      unsaved = false;
      window.close();
    },
  };
}
