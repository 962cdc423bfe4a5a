// The channel on which the window can ask.

import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { REQUEST_CHANNEL } from '../../shared/protocol/channels';
import type { CoreClient } from '../../shared/protocol/clients';
import { answerRequest, type ShellHandlers } from './requests';
import { isTrustedSender, type Sender } from './sender';

export function answerWindow(
  window: BrowserWindow,
  core: CoreClient,
  shell: ShellHandlers,
  devUrl: string | null,
): void {
  const windowId = window.webContents.id;
  ipcMain.handle(REQUEST_CHANNEL, (event, kind: unknown, body: unknown) =>
    answerRequest(core, shell, isTrustedSender(senderOf(event), windowId, devUrl), kind, body),
  );
}

/** A frame that has gone meanwhile can no longer be asked who it was. */
export function senderOf({
  senderFrame,
  sender,
}: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): Sender | null {
  try {
    return senderFrame
      ? { url: senderFrame.url, isTop: senderFrame.parent === null, contentsId: sender.id }
      : null;
  } catch {
    return null;
  }
}
