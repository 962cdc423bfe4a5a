// What no page may do, ours included: leave, open windows, embed others, use the network, or be
// given a permission.

import type { Session, WebContents } from 'electron';
import { isAppUrl, mayRequest } from './app-url';
import { devContentPolicy } from './content-policy';

export function lockSession(session: Session, devUrl: string | null): void {
  // Without a language there is no dictionary to ask a server for.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !mayRequest(url, devUrl) }),
  );
  if (devUrl !== null) sendDevPolicy(session, devUrl);
}

/** In production the headers come with the files; the dev server knows nothing of them. */
function sendDevPolicy(session: Session, devUrl: string): void {
  session.webRequest.onHeadersReceived(({ url, responseHeaders }, decide) =>
    decide(
      isAppUrl(url, devUrl)
        ? {
            responseHeaders: {
              ...responseHeaders,
              'Content-Security-Policy': devContentPolicy(devUrl),
            },
          }
        : {},
    ),
  );
}

export function lockContents(contents: WebContents, devUrl: string | null): void {
  const stayHere = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isAppUrl(event.url, devUrl)) event.preventDefault();
  };
  contents.on('will-navigate', stayHere);
  contents.on('will-frame-navigate', stayHere);
  contents.on('will-redirect', stayHere);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // The content policy does not cover WebRTC, which would ask other machines without a request.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
