// Which addresses are ours. Compared by protocol and host: the `origin` of a scheme that Node
// does not know is the string "null" for every host.

export const APP_SCHEME = 'app';
export const APP_HOST = 'lab';
const LAB_PATH = '/index.html';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}${LAB_PATH}`;

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/**
 * @param devUrl the dev server's address while developing, else null
 * @returns whether a document at `url` is this app's own page
 */
export function isAppUrl(url: string, devUrl: string | null): boolean {
  const at = parse(url);
  if (!at || at.username !== '' || at.password !== '') return false;
  if (at.protocol === `${APP_SCHEME}:`) return at.host === APP_HOST;
  const dev = devUrl === null ? null : parse(devUrl);
  return dev !== null && at.protocol === dev.protocol && at.host === dev.host;
}

/** Whether a document at `url` is the lab, and not another address of ours that shows something else. */
export function isLabPage(url: string, devUrl: string | null): boolean {
  return isAppUrl(url, devUrl) && (devUrl !== null || new URL(url).pathname === LAB_PATH);
}

/** Schemes whose content never leaves the machine, or belongs to the debugger. */
const LOCAL_SCHEMES: readonly string[] = ['blob:', 'data:', 'devtools:'];

/** Whether the session may ask for `url` at all: everything outside the app is cancelled. */
export function mayRequest(url: string, devUrl: string | null): boolean {
  const at = parse(url);
  if (!at) return false;
  if (LOCAL_SCHEMES.includes(at.protocol)) return true;
  const asHttp = url.replace(/^ws(s?):/, 'http$1:');
  return isAppUrl(asHttp, devUrl);
}
