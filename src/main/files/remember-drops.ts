// A file that was dropped on the window joins the recent ones. The preload says where it lies; the page
// reads it, and is told nothing of that.

import { ipcMain, type BrowserWindow } from 'electron';
import { DROP_CHANNEL } from '../../shared/protocol/channels';
import { senderOf } from '../trust/ipc';
import { isTrustedSender } from '../trust/sender';
import { readGiven } from './read-given';
import type { RecentFiles } from './recent-files';

export function rememberDrops(
  window: BrowserWindow,
  devUrl: string | null,
  recent: RecentFiles,
): void {
  const windowId = window.webContents.id;
  ipcMain.on(DROP_CHANNEL, (event, file: unknown) => {
    if (!isTrustedSender(senderOf(event), windowId, devUrl)) return;
    if (typeof file === 'string' && file !== '' && readGiven(file).ok) recent.add(file);
  });
}
