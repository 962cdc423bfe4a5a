import { beforeEach, expect, test } from 'vitest';
import { shortLesson as lesson } from '../../shared/lessons/short-lesson.fixture';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { defaultSettings } from '../../shared/settings/settings';
import { aBrowser, aTab, memory } from './places.fixture';
import { ShelvedLessons } from './shelved-lessons';
import { shelvedStarts } from './shelved-starts';

let browser = aBrowser();
beforeEach(() => void (browser = aBrowser()));

const withLr = (lr: number) => ({ ...defaultSession, lr });

/** As a browser has them: the lock of a page is held until that goes. */
function someLocks() {
  const held: string[] = [];
  const locks = {
    request: async (name: string) => void held.push(name),
    query: async () => ({ held: held.map((name) => ({ name })) }),
  } as unknown as LockManager;
  return { locks, end: () => held.splice(0) };
}

function page({ tab = aTab(), locks }: { tab?: typeof browser.tab; locks?: LockManager } = {}) {
  const { shelf, small } = browser;
  const keeping = browser.keeping({ tab });
  const lessons = new ShelvedLessons(shelf);
  const window = small.storage;
  const starts = shelvedStarts({ name: 'lab', shelf, window, tab, keeping, lessons, locks });
  /** With what it kept, or with what a link asked for. */
  const begin = async (asked: typeof defaultSession | null = null) => {
    const { session, setUps, settings } = await keeping.load();
    if (asked) keeping.holdInTab(asked);
    starts.begin({ session: asked ?? session, continued: asked === null, setUps, settings });
    return session?.lr ?? null;
  };
  return { keeping, starts, begin, lessons };
}

const settled = { what: [], bare: false };

/** What the next start in a tab leaves out, begins with, and gives back. */
async function next(tab: typeof browser.tab) {
  const { starts, begin } = page({ tab });
  const { what } = await starts.next();
  const lr = await begin();
  return { what, lr, texts: (await starts.answer(true)).texts };
}
const texts = [sessionText(withLr(7))];

test('the tab that died goes on without what it showed, which lies aside', async () => {
  const { tab } = browser;
  await page({ tab }).keeping.saveSession(withLr(7));
  await page({ tab }).begin();
  expect(await next(tab)).toEqual({ what: ['session'], lr: null, texts });
});

test('it has no more of a link that it was asked for, but of what was left before', async () => {
  await page().keeping.saveSession(withLr(3));
  const { tab } = browser;
  await page({ tab }).begin(withLr(7));
  expect(await next(tab)).toEqual({ what: ['asked'], lr: 3, texts });
});

test('another tab takes a start for dead when its lock is free, and not before', async () => {
  await page().keeping.saveSession(withLr(7));
  const { locks, end } = someLocks();
  await page({ locks }).begin();
  expect(await page({ locks }).starts.next()).toEqual(settled);
  end();
  expect((await page({ locks }).starts.next()).what).toEqual(['session']);
});

test('it waits for a minute where there are no locks', async () => {
  await page().keeping.saveSession(withLr(7));
  await page().begin();
  expect(await page().starts.next()).toEqual(settled);
  const { held } = browser.small;
  const aged = held.get('x:starts')!.replace(/"at":\d+/, `"at":${Date.now() - 60_001}`);
  held.set('x:starts', aged);
  expect((await page().starts.next()).what).toEqual(['session']);
});

test('a lesson that is left out is no longer listed; removed, it is nowhere', async () => {
  const { tab } = browser;
  const { starts: first, lessons } = page({ tab });
  await lessons.keep({ id: 'steep', lesson });
  await lessons.keep({ id: 'flat', lesson });
  first.opening({ lesson: 'steep' });
  const { starts } = page({ tab });
  await starts.next();
  expect((await lessons.load()).lessons.map(({ id }) => id)).toEqual(['flat']);
  expect((await starts.answer(true)).lessons).toEqual([{ id: 'steep', lesson }]);
  await starts.answer(false);
  expect((await starts.answer(true)).lessons).toEqual([]);
});

test('two dead starts in a row begin with nothing', async () => {
  const { tab } = browser;
  const first = page({ tab });
  await first.keeping.saveSession(withLr(7));
  await first.keeping.saveSettings({ ...defaultSettings, language: 'ko' });
  await first.begin();
  await first.starts.stands();
  await first.keeping.saveSession(withLr(8));
  for (const bare of [false, true]) {
    await page({ tab }).begin();
    expect((await page({ tab }).starts.next()).bare).toBe(bare);
  }
  expect((await page({ tab }).keeping.load()).settings).toEqual(defaultSettings);
});

test('where storage is denied nothing is marked, and the page begins all the same', async () => {
  browser = aBrowser('deny');
  const denied = () => page({ tab: memory('deny').storage });
  const { starts, begin } = denied();
  expect(await starts.next()).toEqual(settled);
  await begin(withLr(7));
  await starts.stands();
  expect(await denied().starts.next()).toEqual(settled);
});
