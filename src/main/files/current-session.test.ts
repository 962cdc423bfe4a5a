import { expect, test } from 'vitest';
import { defaultSettings } from '../../shared/settings/settings';
import { noSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSession } from '../../shared/session/session';
import type { UnderWay } from '../../shared/under-way';
import { CurrentSession } from './current-session';

const ten = { ...defaultSession, lr: 10 };
const notice = { code: 'notKept', system: '' } as const;

test('a page begins with what it was started with, and is told the notice once', () => {
  const current = new CurrentSession(ten, notice, 'ko', false, defaultSettings);
  const begun = {
    session: ten,
    language: 'ko',
    snapshot: false,
    continued: false,
    setUps: noSetUps,
    settings: defaultSettings,
    whole: true,
  };
  expect(current.boot(false)).toEqual({ ...begun, notice });
  expect(current.boot(false)).toEqual({ ...begun, notice: null });
});

test('a page knows whether its session was asked for or goes on from the last one', () => {
  const kept = new CurrentSession(ten, null, 'ko', true, defaultSettings);
  expect(kept.boot(false).continued).toBe(true);
  kept.open(ten, false);
  expect(kept.boot(false).continued).toBe(false);
  kept.update(ten);
  expect(kept.boot(false).continued).toBe(true);
});

test('another look goes on with the session, unless another experiment waits before it', () => {
  const current = new CurrentSession(ten, null, 'ko', true, defaultSettings);
  const dark = { ...ten, theme: 'dark' } as const;
  current.open(dark, true);
  expect(current.boot(false)).toMatchObject({ session: dark, continued: true });
  current.open(ten, false);
  current.open(dark, true);
  expect(current.boot(false)).toMatchObject({ session: dark, continued: false });
});

test('a page that is loaded again after a crash begins with what was kept and set last', () => {
  const current = new CurrentSession(null, null, 'en', true, defaultSettings);
  const settings = { ...defaultSettings, textSize: 1.5 };
  current.boot(false);
  current.update(ten);
  current.set(settings);
  expect(current.boot(false)).toMatchObject({ session: ten, settings });
});

test('a session opened from outside wins over what the old page still reports', () => {
  const current = new CurrentSession(null, null, 'en', true, defaultSettings);
  current.open(ten, false);
  expect(current.update(defaultSession)).toBe(false);
  expect(current.boot(false).session).toEqual(ten);
  expect(current.update(defaultSession)).toBe(true);
});

test('all of the lab is wanted for what was asked for, also once it goes on, and for no other look', () => {
  const current = new CurrentSession(null, null, 'en', true, defaultSettings);
  expect(current.boot(false).whole).toBe(false);
  current.open({ ...defaultSession, theme: 'dark' }, true);
  expect(current.boot(false).whole).toBe(false);
  current.open(ten, false);
  expect(current.boot(false).whole).toBe(true);
  current.update(ten);
  expect(current.boot(false).whole).toBe(true);
});

test.each([
  ['system', 'system', 'ko', 'ko'],
  ['en', 'system', 'ko', 'en'],
  ['ko', 'system', 'en', 'ko'],
  ['system', 'en', 'ko', 'en'],
  ['ko', 'en', 'en', 'ko'],
] as const)(
  'the menu speaks what the session (%s), the settings (%s) and the system (%s) say in this order: %s',
  (language, set, system, spoken) => {
    const session = { ...defaultSession, language };
    const settings = { ...defaultSettings, language: set };
    expect(new CurrentSession(session, null, system, true, settings).language).toBe(spoken);
  },
);

test.each([
  ['system', 'dark', 'dark'],
  ['light', 'dark', 'light'],
  ['system', 'system', 'system'],
] as const)('colours: the session has %s, the settings have %s, so %s', (theme, set, shown) => {
  const current = new CurrentSession({ ...defaultSession, theme }, null, 'en', true, {
    ...defaultSettings,
    theme: set,
  });
  expect(current.theme).toBe(shown);
});

test('a page that died begins without what was under way in it, and with all else', () => {
  const list = { setUps: [ten], open: 0, saved: true };
  const korean = { ...defaultSettings, language: 'ko' } as const;
  const died = (what: readonly UnderWay[], { bare = false, continued = true } = {}) => {
    const current = new CurrentSession(ten, null, 'en', continued, korean, list);
    current.leaveOut({ what, bare }, defaultSession);
    const { session, setUps, settings, continued: goesOn, whole } = current.boot(false);
    return { session, setUps, settings, continued: goesOn, whole };
  };
  const all = { session: ten, setUps: list, settings: korean, continued: true, whole: false };
  expect(died(['lesson:steep', 'opened'])).toEqual(all);
  expect(died(['session'])).toEqual({ ...all, session: null });
  expect(died(['setUps'])).toEqual({ ...all, setUps: noSetUps });
  expect(died(['settings'])).toEqual({ ...all, settings: defaultSettings });
  // What was asked for makes room for what the window showed last.
  expect(died(['asked'], { continued: false })).toEqual({ ...all, session: defaultSession });
  expect(died(['session', 'setUps', 'settings'], { bare: true })).toEqual({
    session: null,
    setUps: noSetUps,
    settings: defaultSettings,
    continued: false,
    whole: false,
  });
});
