// A small server of files for the site: on this machine alone, nothing outside its folder, nothing
// but reading.
import { realpath, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { Refusal } from './refusal.mjs';
import { siteHeaders } from './web-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.descent': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {object} ServeOptions
 * @property {number} [port]  any free one by default
 * @property {(path: string) => Record<string, string>} [headers]  of a file of the folder
 */

/**
 * @param {string} folder
 * @param {ServeOptions} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serve(folder, { port = 0, headers = siteHeaders } = {}) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    /** @param {number} status @param {Record<string, string>} [more] */
    const refuse = (status, more) =>
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...more }).end();
    answer(request, response, { root, headers, refuse }).catch(() => refuse(500));
  });
  await listen(server, port);
  const at = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${at.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<void>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? new Refusal((texts) => texts.portTaken(port)) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ root: string, headers: (path: string) => Record<string, string>,
 *   refuse: (status: number, more?: Record<string, string>) => void }} how
 */
async function answer({ method, url = '' }, response, { root, headers, refuse }) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  const asked = pathOf(url);
  if (asked === null) return refuse(400);
  const file = await fileAt(root, asked);
  if (file === null) return refuse(404);
  if (file === 'folder')
    return refuse(308, { Location: `${encodeURIComponent(path.posix.basename(asked))}/` });
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file.name).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': String(file.size),
    'Last-Modified': file.changed.toUTCString(),
    ...headers(asked),
  });
  if (method === 'HEAD') return response.end();
  // Closes the file too when whoever asked goes away.
  pipeline(createReadStream(file.name), response, () => {});
}

/**
 * The path of an address, from the folder; null for a broken one and for one that leads out.
 * @param {string} url as it came: a path, perhaps with a query
 */
function pathOf(url) {
  try {
    const plain = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    // eslint-disable-next-line no-control-regex
    if (!plain.startsWith('/') || /[\u0000-\u001f\\:]/.test(plain)) return null;
    return plain.split('/').includes('..') ? null : plain.slice(1);
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {string} asked
 * @returns {Promise<{ name: string, size: number, changed: Date } | 'folder' | null>}
 */
async function fileAt(root, asked) {
  const index = asked === '' || asked.endsWith('/');
  try {
    // A link inside the folder must not lead out of it either.
    const name = await realpath(path.join(root, asked, index ? 'index.html' : ''));
    if (name !== root && !name.startsWith(root + path.sep)) return null;
    const stats = await stat(name);
    if (stats.isDirectory()) return index ? null : 'folder';
    return stats.isFile() ? { name, size: stats.size, changed: stats.mtime } : null;
  } catch {
    return null;
  }
}
