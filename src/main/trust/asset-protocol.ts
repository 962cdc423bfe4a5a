// Serves the built page at app://lab/, with the security headers on every answer.

import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
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

/** @param root the folder with the built page */
export function serveAssets(root: string): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    if (method !== 'GET') return refuse(405);
    const asset = resolveAsset(url, root);
    if (asset.status !== 200) return refuse(asset.status);
    return new Response(await readFile(asset.file), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': asset.type },
    });
  });
}

const refuse = (status: number): Response =>
  new Response(null, { status, headers: SECURITY_HEADERS });
