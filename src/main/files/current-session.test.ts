import { expect, test } from 'vitest';
import type { Problem } from '../../shared/problem';
import { defaultSettings } from '../../shared/settings/settings';
import { noSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSession, type Session } from '../../shared/session/session';
import type { UnderWay } from '../../shared/under-way';
import { CurrentSession } from './current-session';

const ten = { ...defaultSession, lr: 10 };
const dark = { ...ten, theme: 'dark' } as const;
const korean = { ...defaultSettings, language: 'ko' } as const;
const list = { setUps: [ten], open: 0, saved: true };

/** @param continued whether the window showed the session last, or else somebody asked for it */
const currentOf = (session: Session | null, continued = true, notice: Problem | null = null) =>
  new CurrentSession(session, notice, 'en', continued, korean, list);

/** What a page begins with that goes on with `ten`. */
const all = { session: ten, setUps: list, settings: korean, continued: true, whole: false };

test('a page begins with what it was started with, and is told the notice once', () => {
  const notice = { code: 'notKept', system: '' } as const;
  const current = currentOf(ten, false, notice);
  const begun = { ...all, language: 'en', snapshot: false, continued: false, whole: true };
  expect(current.boot(false)).toEqual({ ...begun, notice });
  expect(current.boot(false)).toEqual({ ...begun, notice: null });
});

test('it knows whether its session was asked for, so that all of the lab is wanted, or goes on', () => {
  const current = currentOf(ten);
  expect(current.boot(false)).toMatchObject({ continued: true, whole: false });
  // Another look is not asked for.
  current.open(dark, true);
  expect(current.boot(false)).toMatchObject({ session: dark, continued: true, whole: false });
  current.open(ten, false);
  expect(current.boot(false)).toMatchObject({ session: ten, continued: false, whole: true });
  current.update(ten);
  expect(current.boot(false)).toMatchObject({ continued: true, whole: true });
});

test('another look of an experiment that waits goes on with no other', () => {
  const current = currentOf(ten);
  current.open(ten, false);
  current.open(dark, true);
  expect(current.boot(false)).toMatchObject({ session: dark, continued: false });
});

test('a page that is loaded again after a crash begins with what was kept and set last', () => {
  const current = currentOf(null);
  current.boot(false);
  current.update(ten);
  current.set(defaultSettings);
  expect(current.boot(false)).toMatchObject({ session: ten, settings: defaultSettings });
});

test('a session opened from outside wins over what the old page still reports', () => {
  const current = currentOf(null);
  current.open(ten, false);
  expect(current.update(defaultSession)).toBe(false);
  expect(current.boot(false).session).toEqual(ten);
  expect(current.update(defaultSession)).toBe(true);
});

test.each([
  ['system', 'system', 'ko', 'ko'],
  ['en', 'system', 'ko', 'en'],
  ['ko', 'system', 'en', 'ko'],
  ['system', 'en', 'ko', 'en'],
  ['ko', 'en', 'en', 'ko'],
] as const)('session %s, settings %s, system %s: the menu is in %s', (own, set, system, spoken) => {
  const session = { ...defaultSession, language: own };
  const settings = { ...defaultSettings, language: set };
  expect(new CurrentSession(session, null, system, true, settings).language).toBe(spoken);
});

test.each([
  ['system', 'dark', 'dark'],
  ['light', 'dark', 'light'],
  ['system', 'system', 'system'],
] as const)('colours: the session has %s, the settings have %s, so %s', (theme, set, shown) => {
  const current = currentOf({ ...defaultSession, theme });
  current.set({ ...defaultSettings, theme: set });
  expect(current.theme).toBe(shown);
});

const barely = { session: null, setUps: noSetUps, settings: defaultSettings, continued: false };
test.each<[readonly UnderWay[], object, { bare?: boolean; continued?: boolean }?]>([
  [['lesson:steep', 'opened'], {}],
  [['session'], { session: null }],
  [['setUps'], { setUps: noSetUps }],
  [['settings'], { settings: defaultSettings }],
  // What was asked for makes room for what the window showed last.
  [['asked'], { session: defaultSession }, { continued: false }],
  [['session', 'setUps', 'settings'], barely, { bare: true }],
])('a page that died of %j begins without that, and with all else', (what, without, how = {}) => {
  const { bare = false, continued = true } = how;
  const current = currentOf(ten, continued);
  current.leaveOut({ what, bare }, defaultSession);
  expect(current.boot(false)).toMatchObject({ ...all, ...without });
});
