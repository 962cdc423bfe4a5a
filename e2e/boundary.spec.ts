// The two ways from the page to main, requests and files, tried with what they must refuse.

import { badRequests, grid } from '../src/main/trust/bad-requests.fixture';
import { attack, forget, sourceOf } from './attack';
import { expect, test } from './launch';

const PAGE = 'app://lab/index.html';

test('a bad request is refused in words, and the next good one answered', async ({ launchLab }) => {
  const { page } = await launchLab();
  const bad = [...badRequests, ['a picture nobody asked for', 'snapshotReady', {}]] as const;
  for (const [what, kind, body] of bad) {
    const request = `window.descentLab.request(${sourceOf(kind)}, ${sourceOf(body)})`;
    const reply = await attack(page, `return ${request}`);
    expect(reply, what).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringMatching(/./),
    });
  }
  expect(
    await attack(page, `return (await window.descentLab.request('surface', ${sourceOf(grid)})).ok`),
  ).toBe(true);
});

test('no file but those of the page can be had', async ({ launchLab }) => {
  const { page, complaints } = await launchLab();
  const paths: Record<string, number> = {
    '..%2f..%2fpackage.json': 403,
    '..%2f..%2f..%2f..%2fetc%2fpasswd.json': 403,
    'assets/..%2f..%2fmain%2findex.js': 403,
    '%2e%2e/%2e%2e/package.json': 404,
    '../../package.json': 404,
    '..%5c..%5cpackage.json': 400,
    'index.html%00.js': 400,
    '/etc/passwd.json': 404,
    'missing.js': 404,
    '': 404,
  };
  for (const [path, status] of Object.entries(paths)) {
    const got = await attack(page, `return (await fetch('app://lab/${path}')).status`);
    expect(got, path).toBe(status);
  }
  expect(
    await attack(page, `return (await fetch('${PAGE}', { method: 'POST', body: 'x' })).status`),
  ).toBe(405);
  await forget(page, complaints);
});

test('the headers are those of what ships', async ({ launchLab }) => {
  const { page } = await launchLab();
  const headers = (await attack(
    page,
    `return Object.fromEntries((await fetch('${PAGE}')).headers)`,
  )) as Record<string, string>;
  expect(headers['content-security-policy']).toContain(`default-src 'none'; script-src 'self';`);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['permissions-policy']).toContain('geolocation=()');
});
