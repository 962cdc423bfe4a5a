// What is printed has margins in the colour of the window, not of the page: that is white meanwhile.

import type { BrowserWindow } from 'electron';

export async function onWhite<T>(window: BrowserWindow, work: () => Promise<T>): Promise<T> {
  const before = window.getBackgroundColor();
  window.setBackgroundColor('#ffffff');
  try {
    return await work();
  } finally {
    if (!window.isDestroyed()) window.setBackgroundColor(before);
  }
}
