import { beforeEach, expect, test } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { keptSetUpsText, noSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSettings } from '../../shared/settings/settings';
import { aBrowser, aTab, memory, noShelf } from './places.fixture';
import type { LabKeeping } from './lab-keeping';

let { shelf, small, keeping } = aBrowser();
beforeEach(() => void ({ shelf, small, keeping } = aBrowser()));

const withLr = (lr: number) => ({ ...defaultSession, lr });
const listOf = (...lrs: number[]) => ({ setUps: lrs.map(withLr), open: null, saved: false });
const lrsOf = async (kept: LabKeeping) => (await kept.load()).setUps.setUps.map(({ lr }) => lr);
/** What a load gives of a session with lr = 10 and of a list with lr = 7. */
const both = { session: { lr: 10 }, setUps: { setUps: [{ lr: 7 }] } };

test('a first start has nothing to bring back, and says nothing', async () => {
  const first = { session: null, setUps: noSetUps, settings: defaultSettings };
  expect(await keeping().load()).toEqual({ ...first, notice: null, reloaded: false });
});

test('what was left comes back in a new tab, and nothing stays under way', async () => {
  const first = keeping();
  await first.load();
  await first.saveSession(withLr(10));
  await first.saveSetUps(listOf(7));
  await first.saveSettings({ ...defaultSettings, textSize: 1.5 });
  const left = { ...both, settings: { textSize: 1.5 }, notice: null, reloaded: false };
  expect(await keeping().load()).toMatchObject(left);
  expect(small.held.size).toBe(0);
});

test('a tab that is loaded again goes on with its own, whatever another wrote last', async () => {
  const mine = { tab: aTab() };
  await keeping(mine).saveSession(withLr(10));
  await keeping().saveSession(withLr(0.5));
  expect(await keeping(mine).load()).toMatchObject({ session: { lr: 10 }, reloaded: true });
  expect(await keeping().load()).toMatchObject({ session: { lr: 0.5 }, reloaded: false });
  // That it goes on is no change.
  keeping(mine).holdInTab(withLr(10));
  expect(await keeping().load()).toMatchObject({ session: { lr: 0.5 } });
});

test('two tabs with one list of set-ups lose nothing that either adds, and keep away what either removes', async () => {
  const start = keeping();
  await start.load();
  await start.saveSetUps(listOf(1));
  const [one, other] = [keeping(), keeping()];
  await Promise.all([one.load(), other.load()]);
  await one.saveSetUps(listOf(1, 2));
  await other.saveSetUps(listOf(1, 3));
  expect(await lrsOf(keeping())).toEqual([1, 3, 2]);
  await one.saveSetUps(listOf(2));
  expect(await lrsOf(keeping())).toEqual([2, 3]);
  await other.saveSetUps(listOf());
  expect(await lrsOf(keeping())).toEqual([2]);
});

test('they never make more of them than a list may have', async () => {
  const many = Array.from({ length: 40 }, (_, k) => k + 1);
  const [one, other] = [keeping(), keeping()];
  await Promise.all([one.load(), other.load()]);
  await one.saveSetUps(listOf(...many));
  await other.saveSetUps(listOf(...many.map((k) => k / 100)));
  const kept = await lrsOf(keeping());
  expect(kept).toHaveLength(50);
  expect(kept.slice(0, 40)).toEqual(many.map((k) => k / 100));
});

test('what a database had no time for lies in the small storage, and goes where it belongs', async () => {
  const slow = { ...noShelf, change: () => new Promise<void>(() => {}) };
  const closed = keeping({ shelf: slow });
  void closed.saveSession(withLr(10));
  void closed.saveSetUps(listOf(7));
  expect(await keeping().load()).toMatchObject(both);
  expect(small.held.size).toBe(0);
  expect(await shelf.read('session')).toBe(sessionText(withLr(10)));
});

test('without a database the small storage keeps all of it, without a word', async () => {
  const bare = () => keeping({ shelf: noShelf });
  await bare().saveSession(withLr(10));
  await bare().saveSetUps(listOf(7));
  expect(await bare().load()).toMatchObject({ ...both, notice: null });
});

test.each(['deny', 'full'] as const)('where a storage is %s too, it is told', async (lets) => {
  const bare = () => keeping({ shelf: noShelf, window: memory(lets).storage });
  await expect(bare().saveSession(withLr(10))).rejects.toThrow(DOMException);
  expect(await bare().load()).toMatchObject({ session: null, notice: null });
});

test.each([
  ['session', '', 'lastSessionLost'],
  ['session', keptSetUpsText(listOf(1)), 'lastSessionLost'],
  ['set-ups', '{"setUps": 3}', 'setUpsLost'],
  ['settings', '[]', 'settingsLost'],
] as const)('the unreadable %s is set aside, and told once: %#', async (name, text, code) => {
  await shelf.change(name, () => text);
  const notice = { code, file: null };
  expect(await keeping().load()).toMatchObject({ session: null, notice });
  expect(await shelf.read(`${name}.unreadable`)).toBe(text);
  expect(await keeping().load()).toMatchObject({ notice: null });
});

test('what cannot be read of a bad setting falls back alone', async () => {
  const text = JSON.stringify({ ...defaultSettings, textSize: 99, language: 'ko' });
  await shelf.change('settings', () => text);
  expect((await keeping().load()).settings).toEqual({ ...defaultSettings, language: 'ko' });
});

test('what cannot be read in the small storage takes the place of nothing', async () => {
  await keeping().saveSession(withLr(10));
  small.held.set('x:session', '{');
  expect(await keeping().load()).toMatchObject({ session: { lr: 10 }, notice: null });
});

test('of a page that begins with its own data a reload goes on, and no other start does', async () => {
  const tab = aTab();
  const page = (of = tab) => keeping({ tab: of, ofTabAlone: true });
  await page().saveSession(withLr(10));
  await page().saveSetUps(listOf(7));
  expect(await page().load()).toMatchObject({ ...both, reloaded: true });
  expect(await page(aTab()).load()).toMatchObject({ session: null, reloaded: false });
  expect(await shelf.read('session')).toBeNull();
});
