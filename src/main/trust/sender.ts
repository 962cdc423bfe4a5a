// Who may ask main for anything: the main frame of our own window, showing our own page.

import { isAppUrl } from './app-url';

/** What must be known of the frame that sent a message; null if the frame is already gone. */
export interface Sender {
  readonly url: string;
  /** It is not a frame inside another. */
  readonly isTop: boolean;
  /** The web contents it belongs to. */
  readonly contentsId: number;
}

/** @param windowId the web contents of our window, null while there is none */
export function isTrustedSender(
  sender: Sender | null,
  windowId: number | null,
  devUrl: string | null,
): boolean {
  return (
    sender !== null &&
    sender.isTop &&
    sender.contentsId === windowId &&
    isAppUrl(sender.url, devUrl)
  );
}
