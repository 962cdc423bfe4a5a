import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../shared/lessons/lesson-text';
import { shortLesson as lesson } from '../shared/lessons/short-lesson.fixture';
import { defaultSession } from '../shared/session/session';
import { sessionText } from '../shared/session/session-file';
import { readAny } from '../shared/files/read-any';
import { keptSetUpsText, noSetUps, readKeptSetUps } from '../shared/set-ups/kept-set-ups';
import { setUpsText } from '../shared/set-ups/set-ups';
import { defaultSettings, readSettings, settingsText } from '../shared/settings/settings';
import type { UnderWay } from '../shared/under-way';
import { noStarts, readStarts } from './start-record';
import { placeOfStarts } from './starts.fixture';

const withLr = (lr: number) => ({ ...defaultSession, lr });
const listOf = (lr: number) => ({ setUps: [withLr(lr)], open: null, saved: false });
const korean = { ...defaultSettings, language: 'ko' } as const;
const nothing = { session: null, continued: true, setUps: noSetUps, settings: defaultSettings };
const all = { session: withLr(7), continued: true, setUps: listOf(1), settings: korean };

/** All that is kept, and a start that was given it and stood. */
async function stood() {
  const place = placeOfStarts(
    new Map<UnderWay, string>([
      ['bounds', '{}'],
      ['session', sessionText(withLr(7))],
      ['setUps', keptSetUpsText(listOf(1))],
      ['settings', settingsText(korean)],
      ['lesson:steep', lessonText(lesson)],
      ['lesson:flat', lessonText({ ...lesson, title: 'Flat' })],
    ]),
  );
  const start = place.start();
  start.place('{}');
  start.begin(all);
  await start.stands();
  return place;
}

const none = { what: [], bare: false };

describe('what died is not repeated', () => {
  test('a first start, one that stood and one that ended leave nothing out', async () => {
    const place = placeOfStarts();
    const start = place.start();
    expect(await start.next()).toEqual(none);
    start.begin(all);
    await start.stands();
    const second = place.start();
    expect(await second.next()).toEqual(none);
    second.begin({ ...all, session: withLr(8) });
    second.leave();
    expect(await place.start().next()).toEqual(none);
  });

  test.each([
    ['session', { ...all, session: withLr(8) }],
    ['setUps', { ...all, setUps: listOf(2) }],
    ['settings', { ...all, settings: { ...korean, textSize: 2 } }],
    ['asked', { ...all, session: withLr(9), continued: false }],
  ] as const)('the %s alone, where all else stood as it is', async (what, given) => {
    const place = await stood();
    place.start().begin(given);
    expect(await place.start().next()).toEqual({ what: [what], bare: false });
  });

  test('the place of the window, where it died as that was made', async () => {
    const place = await stood();
    place.start().place('{"width":99999}');
    const next = place.start();
    expect(await next.next()).toEqual({ what: ['bounds'], bare: false });
    expect(next.leftOut).toEqual(['bounds']);
    expect(place.kept.has('session')).toBe(true);
  });

  test('a lesson of one’s own alone, at a start and in a window that stands', async () => {
    const place = await stood();
    const start = place.start();
    start.begin(all);
    start.opening({ lesson: 'steep' });
    expect(await place.start().next()).toEqual({ what: ['lesson:steep'], bare: false });
    expect([...place.aside.values()]).toEqual([lessonText(lesson)]);
    const next = place.start();
    next.begin(all);
    await next.stands();
    next.opening({ lesson: 'flat' });
    expect((await place.start().next()).what).toEqual(['lesson:flat']);
  });

  test('what was opened is kept aside once: as a lesson, where it was one', async () => {
    const place = await stood();
    const start = place.start();
    start.opening({ text: 'a list' });
    expect((await start.next()).what).toEqual(['opened']);
    expect([...place.aside.values()]).toEqual(['a list']);
    await start.stands();
    start.opening({ text: 'a lesson' });
    start.opening({ lesson: 'steep' });
    await start.next();
    expect([...place.aside.values()]).toEqual(['a list', lessonText(lesson)]);
    expect(place.kept.has('opened')).toBe(false);
  });

  test('two dead starts in a row begin with nothing, and all is kept aside', async () => {
    const place = await stood();
    place.start().begin({ ...all, session: withLr(8) });
    const second = place.start();
    await second.next();
    second.begin({ ...all, session: null });
    const third = place.start();
    expect((await third.next()).bare).toBe(true);
    expect([...place.kept.keys()]).toEqual([]);
    expect(place.aside.size).toBe(6);
    third.begin(nothing);
    await third.stands();
    expect(await place.start().next()).toEqual(none);
  });

  test('what one file holds stays out until it is opened all the same', async () => {
    const place = await stood();
    const start = place.start();
    start.begin({ ...all, continued: false }, { key: 'abc', text: 'held' });
    const next = place.start();
    await next.next();
    expect([next.leavesOut('abc'), next.leavesOut('abd')]).toEqual([true, false]);
    next.begin(nothing);
    await next.stands();
    expect(place.start().leavesOut('abc')).toBe(true);
    await next.answer(true);
    await next.stands();
    expect(place.start().leavesOut('abc')).toBe(false);
  });

  test('everything, where nothing of it has stood before; a tab that still lives is no dead start', async () => {
    const { start } = placeOfStarts();
    start('one').begin(all);
    expect(await start('two', ['one']).next()).toEqual(none);
    const what = ['settings', 'setUps', 'session'];
    expect(await start('three').next()).toEqual({ what, bare: false });
  });

  test('a page that stands is asked once more what it begins with, and nothing is marked', async () => {
    const place = await stood();
    const start = place.start();
    start.begin(all);
    await start.stands();
    start.begin({ ...all, session: withLr(3) });
    expect(await place.start().next()).toEqual(none);
    start.renew();
    start.begin({ ...all, session: withLr(3) });
    expect((await place.start().next()).what).toEqual(['session']);
  });
});

describe('what was left out', () => {
  /** A session, a list, settings and a lesson kept aside. */
  async function aside() {
    const place = await stood();
    place.kept.delete('lesson:flat');
    for (const session of [withLr(8), null]) {
      place.start().begin({ ...all, session });
      await place.start().next();
    }
    return place;
  }

  test('is opened all the same, and goes when it stands', async () => {
    const place = await aside();
    const start = place.start();
    expect(start.leftOut).toEqual(['lesson', 'session', 'setUps', 'settings', 'bounds']);
    const names = [...place.aside.keys()];
    expect(await start.answer(true)).toEqual({
      bounds: '{}',
      settings: korean,
      lessons: [{ id: 'steep', lesson }],
      texts: [setUpsText([withLr(1)]), sessionText(withLr(7))],
    });
    expect([...place.aside.keys()]).toEqual(names);
    await start.stands();
    expect([...place.aside.keys()]).toEqual([]);
    expect(start.leftOut).toEqual([]);
  });

  test('is kept where it is, and said again, if the page dies of it once more', async () => {
    const place = await aside();
    const start = place.start();
    await start.stands();
    await start.answer(true);
    start.opening({ lesson: 'steep' });
    const next = place.start();
    await next.next();
    expect(place.aside.size).toBe(5);
    expect(next.leftOut).toHaveLength(5);
  });

  test('is removed when somebody says so', async () => {
    const place = await aside();
    const start = place.start();
    const nothing = { bounds: null, settings: null, lessons: [], texts: [] };
    expect(await start.answer(false)).toEqual(nothing);
    expect([...place.aside.keys()]).toEqual([]);
    expect(place.start().leftOut).toEqual([]);
  });
});

const marked = JSON.stringify({ ...noStarts, marks: { a: 1 } });
test.each(['', '{', '{"deaths":-1}', '{"deaths":9}', marked])('%j is no record', (text) => {
  expect(readStarts(text)).toEqual(noStarts);
});

test('in any row of starts, nothing is given back of which the one before died', async () => {
  const begun = fc.record({
    ends: fc.constantFrom('dies', 'stands', 'leaves'),
    opensLesson: fc.boolean(),
    /** What somebody makes of it in a window that stands. */
    makes: fc.record({
      session: fc.integer({ min: 1, max: 3 }).map((lr) => sessionText(withLr(lr))),
      setUps: fc.integer({ min: 1, max: 3 }).map((lr) => keptSetUpsText(listOf(lr))),
      settings: fc
        .constantFrom(1.25, 1.5, 2)
        .map((textSize) => settingsText({ ...defaultSettings, textSize })),
      'lesson:steep': fc.constant(lessonText(lesson)),
    }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(begun, { maxLength: 15 }), async (row) => {
      const place = placeOfStarts();
      const { kept } = place;
      const proven = new Map<string, string>();
      let suspects: (readonly [UnderWay, string])[] = [];
      let deaths = 0;
      for (const { ends, opensLesson, makes } of row) {
        const start = place.start();
        await start.next();
        for (const [what, text] of suspects) expect(kept.get(what)).not.toBe(text);
        if (deaths >= 2) expect([...kept]).toEqual([]);
        const given = [...kept].filter(([what]) => what !== 'lesson:steep' || opensLesson);
        const setUps = readKeptSetUps(kept.get('setUps') ?? '') ?? noSetUps;
        const settings = readSettings(kept.get('settings') ?? '') ?? defaultSettings;
        const session = readAny(kept.get('session') ?? '');
        start.begin({
          session: session.ok && session.value.kind === 'session' ? session.value.session : null,
          continued: true,
          setUps,
          settings,
        });
        if (kept.has('lesson:steep') && opensLesson) start.opening({ lesson: 'steep' });
        suspects = [];
        if (ends === 'leaves') start.leave();
        if (ends === 'dies' && given.length > 0) {
          deaths++;
          const unproven = given.filter(([what, text]) => proven.get(what) !== text);
          suspects = unproven.length > 0 ? unproven : given;
        }
        if (ends === 'stands') {
          await start.stands();
          deaths = 0;
          for (const [what, text] of given) if (what !== 'lesson:steep') proven.set(what, text);
          for (const [what, text] of Object.entries(makes)) kept.set(what as UnderWay, text);
        }
      }
    }),
  );
});
