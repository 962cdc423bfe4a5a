import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { keptSetUpsText, noSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSettings } from '../../shared/settings/settings';
import { anOrigin, memory, noShelf } from './places.fixture';
import { LabKeeping } from './lab-keeping';

let origin: ReturnType<typeof anOrigin>;
let small: ReturnType<typeof memory>;
beforeEach(() => {
  origin = anOrigin();
  small = memory();
});

/** @param same the same tab, loaded once more */
const keeping = (same: { tab: ReturnType<typeof anOrigin>['tab'] } = origin.newTab()) =>
  new LabKeeping({ ...same, shelf: origin.shelf, window: small.storage, ofTabAlone: false });

const withLr = (lr: number) => ({ ...defaultSession, lr });
const listOf = (...lrs: number[]) => ({ setUps: lrs.map(withLr), open: null, saved: false });
const lrsOf = async (kept: LabKeeping) => (await kept.load()).setUps.setUps.map(({ lr }) => lr);

test('a first start has nothing to bring back, and says nothing', async () => {
  expect(await keeping().load()).toEqual({
    session: null,
    setUps: noSetUps,
    settings: defaultSettings,
    notice: null,
    reloaded: false,
  });
});

test('what was left comes back in a new tab, and nothing stays under way', async () => {
  const first = keeping();
  await first.load();
  await first.saveSession(withLr(10));
  await first.saveSetUps(listOf(1, 2));
  await first.saveSettings({ ...defaultSettings, textSize: 1.5 });
  expect(await keeping().load()).toMatchObject({
    session: { lr: 10 },
    setUps: { setUps: [{ lr: 1 }, { lr: 2 }] },
    settings: { textSize: 1.5 },
    notice: null,
    reloaded: false,
  });
  expect(small.held.size).toBe(0);
});

test('a tab that is loaded again goes on with its own, whatever another wrote last', async () => {
  const mine = origin.newTab();
  await keeping(mine).saveSession(withLr(10));
  await keeping().saveSession(withLr(0.5));
  expect(await keeping(mine).load()).toMatchObject({ session: { lr: 10 }, reloaded: true });
  expect(await keeping().load()).toMatchObject({ session: { lr: 0.5 }, reloaded: false });
  // That it goes on is no change.
  keeping(mine).holdInTab(withLr(10));
  expect(await keeping().load()).toMatchObject({ session: { lr: 0.5 } });
});

describe('two tabs with one list of set-ups', () => {
  test('lose nothing that either adds, and keep away what either removes', async () => {
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

  test('never make more of them than a list may have', async () => {
    const many = Array.from({ length: 40 }, (_, k) => k + 1);
    const [one, other] = [keeping(), keeping()];
    await Promise.all([one.load(), other.load()]);
    await one.saveSetUps(listOf(...many));
    await other.saveSetUps(listOf(...many.map((k) => k / 100)));
    const kept = await lrsOf(keeping());
    expect(kept).toHaveLength(50);
    expect(kept.slice(0, 40)).toEqual(many.map((k) => k / 100));
  });
});

test('what a database had no time for lies in the small storage', async () => {
  const closed = new LabKeeping({
    shelf: { ...noShelf, change: () => new Promise(() => {}) },
    window: small.storage,
    tab: memory().storage,
    ofTabAlone: false,
  });
  void closed.saveSession(withLr(10));
  void closed.saveSetUps(listOf(7));
  expect(await keeping().load()).toMatchObject({
    session: { lr: 10 },
    setUps: { setUps: [{ lr: 7 }] },
  });
  // From there it went where it belongs.
  expect(small.held.size).toBe(0);
  expect(await origin.shelf.read('session')).toBe(sessionText(withLr(10)));
});

describe('without a database', () => {
  const bare = (storage: ReturnType<typeof memory>, tab = memory().storage) =>
    new LabKeeping({ shelf: noShelf, window: storage.storage, tab, ofTabAlone: false });

  test('the small storage keeps all of it, without a word', async () => {
    await bare(small).saveSession(withLr(10));
    await bare(small).saveSetUps(listOf(7));
    expect(await bare(small).load()).toMatchObject({
      session: { lr: 10 },
      setUps: { setUps: [{ lr: 7 }] },
      notice: null,
    });
  });

  test.each(['deny', 'full'] as const)(
    'and with a storage that is %s, it is told',
    async (lets) => {
      const storage = memory(lets);
      await expect(bare(storage).saveSession(withLr(10))).rejects.toThrow(DOMException);
      expect(await bare(memory(lets)).load()).toMatchObject({ session: null, notice: null });
    },
  );
});

describe('what cannot be read', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['session', '{"lr": 1}', { code: 'lastSessionLost', file: null }],
    ['session', '', { code: 'lastSessionLost', file: null }],
    ['session', deep, { code: 'lastSessionLost', file: null }],
    ['session', keptSetUpsText(listOf(1)), { code: 'lastSessionLost', file: null }],
    ['set-ups', '{"setUps": 3}', { code: 'setUpsLost', file: null }],
    ['settings', '[]', { code: 'settingsLost', file: null }],
  ] as const)('of the %s is set aside, and told once: %#', async (name, text, notice) => {
    await origin.shelf.change(name, () => text);
    expect(await keeping().load()).toMatchObject({ session: null, notice });
    expect(await origin.shelf.read(`${name}.unreadable`)).toBe(text);
    expect(await keeping().load()).toMatchObject({ notice: null });
  });

  test('of a bad setting falls back alone', async () => {
    const text = JSON.stringify({ ...defaultSettings, textSize: 99, language: 'ko' });
    await origin.shelf.change('settings', () => text);
    expect((await keeping().load()).settings).toEqual({ ...defaultSettings, language: 'ko' });
  });

  test('in the small storage takes the place of nothing', async () => {
    await keeping().saveSession(withLr(10));
    small.held.set('x:session', '{');
    expect(await keeping().load()).toMatchObject({ session: { lr: 10 }, notice: null });
  });
});

test('of a page that begins with its own data a reload goes on, and no other start does', async () => {
  const tab = origin.newTab();
  const page = (of = tab) =>
    new LabKeeping({ ...of, shelf: origin.shelf, window: small.storage, ofTabAlone: true });
  await page().saveSession(withLr(10));
  await page().saveSetUps(listOf(7));
  expect(await page().load()).toMatchObject({
    session: { lr: 10 },
    setUps: { setUps: [{ lr: 7 }] },
    reloaded: true,
  });
  expect(await page(origin.newTab()).load()).toMatchObject({ session: null, reloaded: false });
  expect(await origin.shelf.read('session')).toBeNull();
});
