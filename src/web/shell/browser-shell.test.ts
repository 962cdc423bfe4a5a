import { expect, test } from 'vitest';
import { browserShell } from './browser-shell';
import type { BrowserHandlers } from './handlers';

const shell = browserShell({
  openRecent: async ({ at }: { at: number }) => ({ ok: true, value: at }),
  about: () => Promise.reject(new Error('no browser')),
} as unknown as BrowserHandlers);

test('a request is checked before it is answered', async () => {
  expect(await shell.request('openRecent', { at: 2 })).toEqual({ ok: true, value: 2 });
  for (const body of [{ at: -1 }, { at: 0.5 }, {}, { at: 1, more: 1 }]) {
    expect(await shell.request('openRecent', body as { at: number })).toMatchObject({
      ok: false,
      code: 'refused',
    });
  }
});

test('one that fails rejects nothing', async () => {
  expect(await shell.request('about', {})).toMatchObject({ ok: false, code: 'failed' });
});
