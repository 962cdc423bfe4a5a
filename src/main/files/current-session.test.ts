import { expect, test } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import { CurrentSession } from './current-session';

const ten = { ...defaultSession, lr: 10 };
const notice = { code: 'notKept', system: '' } as const;

test('a page begins with what it was started with, and is told the notice once', () => {
  const current = new CurrentSession(ten, notice, 'ko', false);
  expect(current.boot(false)).toMatchObject({
    session: ten,
    language: 'ko',
    notice,
    snapshot: false,
  });
  expect(current.boot(false)).toEqual({
    session: ten,
    language: 'ko',
    notice: null,
    snapshot: false,
    continued: false,
  });
});

test('a page knows whether its session was asked for or goes on from the last one', () => {
  const kept = new CurrentSession(ten, null, 'ko', true);
  expect(kept.boot(false).continued).toBe(true);
  kept.open(ten, false);
  expect(kept.boot(false).continued).toBe(false);
  kept.update(ten);
  expect(kept.boot(false).continued).toBe(true);
});

test('another look goes on with the session, unless another experiment waits before it', () => {
  const current = new CurrentSession(ten, null, 'ko', true);
  const dark = { ...ten, theme: 'dark' } as const;
  current.open(dark, true);
  expect(current.boot(false)).toMatchObject({ session: dark, continued: true });
  current.open(ten, false);
  current.open(dark, true);
  expect(current.boot(false)).toMatchObject({ session: dark, continued: false });
});

test('a page that is loaded again after a crash begins with what was kept last', () => {
  const current = new CurrentSession(null, null, 'en', true);
  current.boot(false);
  current.update(ten);
  expect(current.boot(false).session).toEqual(ten);
});

test('a session opened from outside wins over what the old page still reports', () => {
  const current = new CurrentSession(null, null, 'en', true);
  current.open(ten, false);
  expect(current.update(defaultSession)).toBe(false);
  expect(current.boot(false).session).toEqual(ten);
  expect(current.update(defaultSession)).toBe(true);
});

test.each([
  ['system', 'ko', 'ko'],
  ['en', 'ko', 'en'],
  ['ko', 'en', 'ko'],
] as const)('the menu speaks %s on a %s system: %s', (language, system, spoken) => {
  const current = new CurrentSession({ ...defaultSession, language }, null, system, true);
  expect(current.language).toBe(spoken);
});
