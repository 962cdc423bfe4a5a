import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOfAll } from '../src/node/folder.fixture';
import { serve } from './serve-web.mjs';

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** Files of a site, with what is said of them. */
const kept = [
  ['index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['assets/a.woff', 'font/woff', FOR_A_YEAR],
  ['assets/a.woff2', 'font/woff2', FOR_A_YEAR],
  ['assets/b.wasm', 'application/wasm', FOR_A_YEAR],
  ['worker/c.js', 'text/javascript; charset=utf-8', FOR_A_YEAR],
];

const { at, put } = folderOfAll();
for (const name of ['assets', 'worker', 'empty']) mkdirSync(at('site', name), { recursive: true });
symlinkSync(put('secret.txt', 'secret'), at('site/assets/link.txt'));
for (const [file] of kept) put(`site/${file}`, 'text');

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => void (site = await serve(at('site'))));
afterAll(() => site.close());

/** As it is written: `fetch` would straighten a path that leads out. */
async function ask(where: string, method = 'GET') {
  const { hostname, port } = new URL(site.url);
  const asking = request({ hostname, port, path: where, method }).end();
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, text: await text(answer) };
}

const [[, ...page]] = kept;
const asked = [['', ...page], ['index.html?again', ...page], ...kept];
test.each(asked)('/%s is given as %s, to be kept: %s', async (where, type, keeping) => {
  const headers = { 'content-type': type, 'cache-control': keeping };
  expect(await ask(`/${where}`)).toMatchObject({ status: 200, headers });
});

test.each([
  ['/none.js', 404],
  ['/empty/', 404],
  ['/../secret.txt', 400],
  ['/%2e%2e/secret.txt', 400],
  ['/assets/..%2f..%2fsecret.txt', 400],
  ['/assets\\..\\..\\secret.txt', 400],
  ['/%00', 400],
  ['/%', 400],
  ['/assets/link.txt', 404],
  [`//etc/passwd`, 404],
])('%s is refused with %i', async (where, status) => {
  expect(await ask(where)).toMatchObject({ status, text: '' });
});

test('HEAD gives the headers alone, a folder its address with a slash; nothing can be written', async () => {
  const alone = { status: 200, headers: { 'content-length': '4' }, text: '' };
  expect(await ask('/index.html', 'HEAD')).toMatchObject(alone);
  expect(await ask('/assets')).toMatchObject({ status: 308, headers: { location: 'assets/' } });
  expect(await ask('/index.html', 'PUT')).toMatchObject({ status: 405 });
});

test('a port that is taken is refused in one sentence', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve(at(), { port })).rejects.toThrow(String(port));
});
