// From an app:// address to a file of the built page, or to the status that refuses it. Nothing
// but the files below `root` is ever named, whatever the address tries.

import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { APP_HOST, APP_SCHEME } from './app-url';

export type Asset =
  | { readonly status: 200; readonly file: string; readonly type: string }
  | { readonly status: 400 | 403 | 404 };

/** The kinds of files that the page is made of; anything else does not exist for it. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** @param root absolute path of the folder with the built page */
export function resolveAsset(url: string, root: string): Asset {
  const at = URL.canParse(url) ? new URL(url) : null;
  if (!at || at.protocol !== `${APP_SCHEME}:` || at.host !== APP_HOST) return { status: 400 };
  if (at.username !== '' || at.password !== '') return { status: 400 };
  const pathname = decode(at.pathname);
  if (pathname === null) return { status: 400 };
  const type = TYPES[path.posix.extname(pathname)];
  if (type === undefined) return { status: 404 };
  // Not path.resolve: a pathname begins with a slash and would leave the root at once.
  const file = path.join(root, `.${pathname}`);
  if (!isInside(file, root)) return { status: 403 };
  return existing(file, root, type);
}

/** @returns null for a broken escape, a control character, or a separator of another system */
function decode(pathname: string): string | null {
  try {
    const plain = decodeURIComponent(pathname);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u001f\\:]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}

const isInside = (file: string, root: string): boolean => {
  const relative = path.relative(root, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
};

/** A link inside the folder must not lead out of it either. */
function existing(file: string, root: string, type: string): Asset {
  try {
    const real = realpathSync(file);
    if (!isInside(real, realpathSync(root))) return { status: 403 };
    return statSync(real).isFile() ? { status: 200, file: real, type } : { status: 404 };
  } catch {
    return { status: 404 };
  }
}
