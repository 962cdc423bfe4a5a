// The two ways from the page to main, requests and files, tried with what they must refuse.

import { grid } from '../src/main/trust/bad-requests.fixture';
import { menuItem } from './app-menu';
import { attack, forget, sourceOf } from './attack';
import { meanwhile } from './meanwhile';
import { expect, test } from './shared-lab';

test('a bad request is refused in words, and the next good one answered', async ({
  lab: { page },
}) => {
  const ask = (kind: string, body: unknown) =>
    attack(page, `return window.descentLab.request(${sourceOf(kind)}, ${sourceOf(body)})`);
  const words = { ok: false, code: 'refused', message: expect.stringMatching(/./) };
  // Each of the others is put to the requests themselves, in `requests.test.ts`.
  expect(await ask('surface', { ...grid, x0: [NaN] })).toMatchObject(words);
  expect(await ask('snapshotReady', {}), 'nobody asked for a picture').toMatchObject(words);
  expect(await ask('surface', grid)).toMatchObject({ ok: true });
});

test('no file but those of the page can be had, and they come with the headers that ship', async ({
  lab: { page, complaints },
}) => {
  const statusOf = (path: string, init = '{}') =>
    attack(page, `return (await fetch('app://lab/${path}', ${init})).status`);
  // Other addresses: `resolve-asset.test.ts`.
  expect(await statusOf('..%2f..%2fpackage.json')).toBe(403);
  expect(await statusOf('missing.js')).toBe(404);
  expect(await statusOf('index.html', "{ method: 'POST', body: 'x' }")).toBe(405);
  const headers = await attack(
    page,
    `return Object.fromEntries((await fetch('app://lab/index.html')).headers)`,
  );
  expect(headers).toMatchObject({
    // All of it stands in `content-policy.test.ts`.
    'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
    'x-content-type-options': 'nosniff',
    'permissions-policy': expect.stringContaining('geolocation=()'),
  });
  expect(headers).not.toMatchObject({
    'content-security-policy': expect.stringContaining('unsafe'),
  });
  await forget(page, complaints);
});

interface WindowWithBridge {
  readonly descentLab: {
    request(kind: string, body: unknown): Promise<{ ok: boolean; code?: string }>;
    onCommand(listener: (asked: unknown) => void): () => void;
  };
}

test('twenty thousand requests at once are all answered, and the next one @full', async ({
  lab: { page },
}) => {
  const ask = (count: number) =>
    page.evaluate(async (many) => {
      const { descentLab } = window as unknown as WindowWithBridge;
      const asked = ['boot', 'nobody', 'formula', 'continue'];
      const met = { taken: 0, refused: 0, failed: 0 };
      const replies = Array.from({ length: many }, (_, k) =>
        descentLab.request(asked[k % 4], k % 4 === 2 ? { expression: `x0 + ${k}` } : {}),
      );
      for (const { ok, code } of await Promise.all(replies)) {
        met[ok ? 'taken' : code === 'refused' ? 'refused' : 'failed']++;
      }
      return met;
    }, count);
  expect(await ask(20_000)).toEqual({ taken: 10_000, refused: 10_000, failed: 0 });
  expect(await ask(4)).toEqual({ taken: 2, refused: 2, failed: 0 });
});

test('ten thousand listeners on the bridge hear a command once each, and none when they have left @full', async ({
  lab: { app, page },
}) => {
  await page.evaluate(() => {
    const { descentLab } = window as unknown as WindowWithBridge;
    const heard = { count: 0, leave: () => {} };
    const stops = Array.from({ length: 10_000 }, () => descentLab.onCommand(() => heard.count++));
    heard.leave = () => stops.forEach((stop) => stop());
    Object.assign(window, { heard });
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: { count: number } }).heard.count);
  await menuItem(app, 'undo');
  await expect.poll(heard).toBe(10_000);
  await page.evaluate(() => (window as unknown as { heard: { leave(): void } }).heard.leave());
  await menuItem(app, 'undo');
  await meanwhile(300);
  expect(await heard()).toBe(10_000);
});
