// The two ways from the page to main, requests and files, tried with what they must refuse.

import { attack, forget } from './attack';
import { expect, test } from './launch';

const PAGE = 'app://lab/index.html';

test('a bad request is refused in words, and the next good one answered', async ({ launchLab }) => {
  const { page } = await launchLab();
  const run = `objective: { id: 'book' }, start: [-3, 4], lr: 0.1, steps: 100, optimizer: { id: 'gradient-descent' }, gradient: 'numerical', h: 1e-4`;
  const grid = `objective: { id: 'book' }, x0: [0, 1], x1: [0, 1]`;
  const bad: Record<string, string> = {
    'an unknown kind': `'delete', {}`,
    'the kind __proto__': `'__proto__', {}`,
    'the kind constructor': `'constructor', {}`,
    'the kind toString': `'toString', {}`,
    'a kind that is an object': `{ toString: 1 }, {}`,
    'no kind': `undefined, {}`,
    'no body': `'surface'`,
    'null for a body': `'surface', null`,
    'an extra key': `'surface', { ${grid}, path: '/etc/passwd' }`,
    NaN: `'descend', { ${run}, lr: NaN }`,
    Infinity: `'descend', { ${run}, start: [Infinity, 0] }`,
    'lr = 0': `'descend', { ${run}, lr: 0 }`,
    'the wrong dimension': `'descend', { ${run}, start: [1, 2, 3] }`,
    '1e9 steps': `'descend', { ${run}, steps: 1e9 }`,
    'an unknown function': `'descend', { ${run}, objective: { id: '__proto__' } }`,
    'a grid too large': `'surface', { ${grid}, x0: Array.from({ length: 1e5 }, (_, i) => i) }`,
    'a formula too long': `'formula', { expression: '1'.repeat(1001) }`,
    'a probe at infinity': `'probe', { objective: { id: 'book' }, at: [0, Infinity], h: 1e-4 }`,
    'a sweep of a million rates': `'sweep', { run: { ${run} }, from: 0.1, to: 1, count: 1e6 }`,
    'a sweep from lr = 0': `'sweep', { run: { ${run} }, from: 0, to: 1, count: 9 }`,
    'a map over NaN': `'basin', { run: { ${run} }, x0: [0, NaN], x1: [0, 1] }`,
    'more of nothing': `'continue', {}`,
    'more of __proto__': `'continue', { job: '__proto__' }`,
    'a broken session': `'autosave', { session: { format: 'descent-lab', version: 1, lr: 'x' } }`,
    'a picture nobody asked for': `'snapshotReady', {}`,
  };
  for (const [name, args] of Object.entries(bad)) {
    const reply = await attack(page, `return window.descentLab.request(${args})`);
    expect(reply, name).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringMatching(/./),
    });
  }
  expect(
    await attack(page, `return (await window.descentLab.request('surface', { ${grid} })).ok`),
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
