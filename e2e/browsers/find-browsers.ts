// The other browsers, as this machine has them: Firefox, and WebKit with its driver.

import { existsSync } from 'node:fs';
import path from 'node:path';

const FIREFOX = ['firefox-esr', 'firefox'];
const DRIVER = ['WebKitWebDriver'];
/** Beside the libraries of WebKit's, in the folder of the system's kind of processor. */
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].flatMap((kind) =>
  ['webkitgtk-6.0', 'webkit2gtk-4.1'].map((name) => `/usr/lib/${kind}/${name}/MiniBrowser`),
);

export function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.filter((file) => existsSync(file));
}

export const findFirefox = (): string | null =>
  process.env.FIREFOX_PATH ?? onPath(FIREFOX)[0] ?? null;

export function findWebkit(): { readonly driver: string; readonly browser: string } | null {
  const [driver] = onPath(DRIVER);
  const browser = MINI_BROWSERS.find((file) => existsSync(file));
  return driver && browser ? { driver, browser } : null;
}
