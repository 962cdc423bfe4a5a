// What every run with a window needs first: a locked session, the page's files, the core.

import path from 'node:path';
import { app } from 'electron';
import { CoreHost } from '../host/core-host';
import createWorker from '../worker/index?nodeWorker';
import { serveAssets } from './trust/asset-protocol';
import { coreThread } from './core-thread';
import { ordinaryPatience, type Patience } from '../shared/patience';
import { lockContents, lockSession } from './trust/lockdown';
import { log } from './log';

/**
 * Waits until Electron is ready.
 *
 * @param devUrl the dev server's page while developing, else null
 */
export async function bootstrap(
  devUrl: string | null,
  { deadline }: Patience = ordinaryPatience,
): Promise<CoreHost> {
  // As each session is made: any later it has asked a server for a dictionary.
  app.on('session-created', (session) => lockSession(session, devUrl));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, devUrl));
  const core = new CoreHost((listener) => coreThread(createWorker({ name: 'core' }), listener), {
    deadline,
    onLoss: (reason) => log.warn(reason),
  });
  app.on('will-quit', () => core.close());
  // It stands when the page asks, and the first picture has the verdict in it.
  core.wake();
  await app.whenReady();
  serveAssets(path.join(import.meta.dirname, '../renderer'));
  return core;
}
