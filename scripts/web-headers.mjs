// The headers of the site, in one list: what `npm run web -- --serve` sends, what stands in the files
// for other servers, and what docs/hosting.md says.
import { otherHeaders, pageRules, policyText } from '../src/shared/content-policy.mjs';

/** The page of the site. It starts a worker, asks for its service worker, and knows its manifest. */
const siteRules = {
  ...pageRules,
  'manifest-src': "'self'",
  // src/web/script-url.ts
  'trusted-types': 'descent-lab',
};

/** Formulas become programs in the worker, and there alone. */
const workerRules = { 'default-src': "'none'", 'script-src': "'self' 'unsafe-eval'" };

/** It answers the page's requests, from the store or from the site. */
const serviceWorkerRules = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
};

/** The same for a page whose server sends no headers; a browser takes this one from a header only. */
export const metaPolicy = policyText(
  Object.fromEntries(Object.entries(siteRules).filter(([name]) => name !== 'frame-ancestors')),
);

const policy = (/** @type {Readonly<Record<string, string>>} */ rules) => ({
  'Content-Security-Policy': policyText(rules),
});
/** A name of a file with its hash is never given to another. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const askAgain = { 'Cache-Control': 'no-cache' };

/**
 * @typedef {object} HeaderRow
 * @property {string} path  from the folder of the site; `*` at its end is anything, '' the folder itself
 * @property {Readonly<Record<string, string>>} headers
 */

/** No header comes from two rows: servers join what comes twice. @type {readonly HeaderRow[]} */
export const headerRows = [
  { path: '*', headers: otherHeaders(['fullscreen', 'screen-wake-lock']) },
  { path: '', headers: { ...policy(siteRules), ...askAgain } },
  { path: 'index.html', headers: { ...policy(siteRules), ...askAgain } },
  { path: 'descent-lab.html', headers: askAgain },
  { path: 'manifest.webmanifest', headers: askAgain },
  { path: 'sw.js', headers: { ...policy(serviceWorkerRules), ...askAgain } },
  { path: 'worker/*', headers: { ...policy(workerRules), ...forEver } },
  { path: 'assets/*', headers: forEver },
];

/** @param {string} path of a file, from the folder of the site @returns {Record<string, string>} */
export const siteHeaders = (path) =>
  Object.assign(
    {},
    ...headerRows.filter((row) => isMeant(row.path, path)).map(({ headers }) => headers),
  );

/** @param {string} pattern @param {string} path */
const isMeant = (pattern, path) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
