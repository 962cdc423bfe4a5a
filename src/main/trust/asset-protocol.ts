// Serves the built page at app://lab/, with the security headers on every answer.

import { readFile } from 'node:fs/promises';
import { protocol, type ProtocolRequest, type ProtocolResponse } from 'electron';
import { APP_SCHEME } from './app-url';
import { SECURITY_HEADERS } from './content-policy';
import { resolveAsset } from './resolve-asset';

/** To be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * By buffers, though Electron calls that the old way: `protocol.handle` makes Node load its whole fetch,
 * HTTP/2 included, before the first file can be given, while the page waits.
 *
 * @param root the folder with the built page
 */
export function serveAssets(root: string): void {
  // oxlint-disable-next-line typescript/no-deprecated
  protocol.registerBufferProtocol(
    APP_SCHEME,
    (request, give) => void answer(request, root).then(give),
  );
}

async function answer({ url, method }: ProtocolRequest, root: string): Promise<ProtocolResponse> {
  if (method !== 'GET') return refuse(405);
  const asset = resolveAsset(url, root);
  if (asset.status !== 200) return refuse(asset.status);
  try {
    const data = await readFile(asset.file);
    return { data, headers: { ...SECURITY_HEADERS, 'Content-Type': asset.type } };
  } catch {
    return refuse(404);
  }
}

const refuse = (statusCode: number): ProtocolResponse => ({
  statusCode,
  data: Buffer.alloc(0),
  headers: SECURITY_HEADERS,
});
