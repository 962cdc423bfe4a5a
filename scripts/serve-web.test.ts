import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './temporary.fixture';
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

const outside = temporaryFolder();
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = path.join(outside, 'site');
  for (const name of ['assets', 'worker', 'empty'])
    await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(outside, 'secret.txt'), 'secret');
  await symlink(path.join(outside, 'secret.txt'), path.join(folder, 'assets', 'link.txt'));
  for (const [file] of kept) await writeFile(path.join(folder, file), 'text');
  site = await serve(folder);
});

afterAll(() => site.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** As it is written: `fetch` would straighten a path that leads out. */
const ask = (where: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const asking = request({ hostname, port, path: where, method }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asking.on('error', reject).end();
  });

test.each([['', ...kept[0].slice(1)], ['index.html?again', ...kept[0].slice(1)], ...kept])(
  '/%s is given as %s, to be kept: %s',
  async (where, type, keeping) => {
    const { status, headers } = await ask(`/${where}`);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      type,
      keeping,
    ]);
  },
);

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
  const head = await ask('/index.html', 'HEAD');
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '4', '']);
  const folder = await ask('/assets');
  expect([folder.status, folder.headers.location]).toEqual([308, 'assets/']);
  expect((await ask('/index.html', 'PUT')).status).toBe(405);
});

test('a port that is taken is refused in one sentence', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve(outside, { port })).rejects.toThrow(String(port));
});
