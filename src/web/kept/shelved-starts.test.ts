import { beforeEach, describe, expect, test } from 'vitest';
import { shortLesson as lesson } from '../../shared/lessons/short-lesson.fixture';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { defaultSettings } from '../../shared/settings/settings';
import { LabKeeping } from './lab-keeping';
import { anOrigin, memory } from './places.fixture';
import { ShelvedLessons } from './shelved-lessons';
import { shelvedStarts } from './shelved-starts';

let origin: ReturnType<typeof anOrigin>;
let small: ReturnType<typeof memory>;
beforeEach(() => {
  origin = anOrigin();
  small = memory();
});

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

function page({ tab, locks }: { tab: ReturnType<typeof anOrigin>['tab']; locks?: LockManager }) {
  const places = { shelf: origin.shelf, window: small.storage, tab };
  const keeping = new LabKeeping({ ...places, ofTabAlone: false });
  const lessons = new ShelvedLessons(origin.shelf);
  const starts = shelvedStarts({ name: 'lab', ...places, keeping, lessons, locks });
  /** With what it kept, or with what a link asked for. */
  const begin = async (asked: typeof defaultSession | null = null) => {
    const { session, setUps, settings } = await keeping.load();
    if (asked) keeping.holdInTab(asked);
    starts.begin({ session: asked ?? session, continued: asked === null, setUps, settings });
    return session?.lr ?? null;
  };
  return { keeping, starts, begin };
}

const another = (held: { locks?: LockManager } = {}) => page({ tab: origin.newTab().tab, ...held });

const settled = { what: [], bare: false };

describe('the tab that died', () => {
  test('goes on without what it showed, which lies aside', async () => {
    const { tab } = origin;
    await page({ tab }).keeping.saveSession(withLr(7));
    await page({ tab }).begin();
    const again = page({ tab });
    expect((await again.starts.next()).what).toEqual(['session']);
    expect(await again.begin()).toBeNull();
    expect((await again.starts.answer(true)).texts).toEqual([sessionText(withLr(7))]);
  });

  test('has no more of a link that it was asked for, but of what was left before', async () => {
    await another().keeping.saveSession(withLr(3));
    const { tab } = origin;
    await page({ tab }).begin(withLr(7));
    const again = page({ tab });
    expect((await again.starts.next()).what).toEqual(['asked']);
    expect(await again.begin()).toBe(3);
    expect((await again.starts.answer(true)).texts).toEqual([sessionText(withLr(7))]);
  });
});

describe('another tab', () => {
  test('takes a start for dead when its lock is free, and not before', async () => {
    await another().keeping.saveSession(withLr(7));
    const { locks, end } = someLocks();
    await another({ locks }).begin();
    expect(await another({ locks }).starts.next()).toEqual(settled);
    end();
    expect((await another({ locks }).starts.next()).what).toEqual(['session']);
  });

  test('waits for a minute where there are no locks', async () => {
    await another().keeping.saveSession(withLr(7));
    await another().begin();
    expect(await another().starts.next()).toEqual(settled);
    const key = [...small.held.keys()].find((each) => each.endsWith('starts'))!;
    const aged = small.held.get(key)!.replace(/"at":\d+/, `"at":${Date.now() - 60_001}`);
    small.held.set(key, aged);
    expect((await another().starts.next()).what).toEqual(['session']);
  });
});

test('a lesson that is left out is no longer listed; removed, it is nowhere', async () => {
  const lessons = new ShelvedLessons(origin.shelf);
  await lessons.keep({ id: 'steep', lesson });
  await lessons.keep({ id: 'flat', lesson });
  const { tab } = origin;
  page({ tab }).starts.opening({ lesson: 'steep' });
  const { starts } = page({ tab });
  await starts.next();
  expect((await lessons.load()).lessons.map(({ id }) => id)).toEqual(['flat']);
  expect((await starts.answer(true)).lessons).toEqual([{ id: 'steep', lesson }]);
  await starts.answer(false);
  expect((await starts.answer(true)).lessons).toEqual([]);
});

test('two dead starts in a row begin with nothing', async () => {
  const { tab } = origin;
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
  small = memory('deny');
  const { starts, begin } = page({ tab: memory('deny').storage });
  expect(await starts.next()).toEqual(settled);
  await begin(withLr(7));
  await starts.stands();
  expect(await page({ tab: memory('deny').storage }).starts.next()).toEqual(settled);
});
