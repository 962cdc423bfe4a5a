import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { noSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { defaultSettings } from '../../shared/settings/settings';
import { KeptLessons } from './kept-lessons';
import { keptStarts } from './kept-starts';

const { at, names, put, text: textOf } = folderOfEach();
const start = () => keptStarts(at(), new KeptLessons(at('lessons')));
const kept = { session: defaultSession, setUps: noSetUps, settings: defaultSettings };
const text = sessionText(defaultSession);
const asides = () => names().filter((name) => name !== 'starts.json');

test('the session that a start died of lies beside its place, and can be had back or removed', async () => {
  put('session.json', text);
  start().begin({ ...kept, continued: true });
  const next = start();
  expect(await next.next()).toEqual({ what: ['session'], bare: false });
  const [name] = asides();
  expect(name).toMatch(/^session\.left-out-[\dTZ-]+\.json$/);
  expect(textOf(name)).toBe(text);
  expect((await next.answer(true)).texts).toEqual([text]);
  await next.stands();
  expect(asides()).toEqual([]);
});

test('what is being opened is on the disk before it is drawn, and no longer when it stands', async () => {
  const first = start();
  first.opening({ text });
  expect(asides()).toEqual(['opened.json']);
  await first.stands();
  expect(asides()).toEqual([]);
  first.opening({ text });
  const next = start();
  await next.next();
  expect(asides()).toEqual([expect.stringMatching(/^opened\.left-out-/)]);
  expect(await next.answer(false)).toMatchObject({ texts: [] });
  expect(asides()).toEqual([]);
});

test('a record that is none begins anew', async () => {
  put('starts.json', '[]');
  expect(await start().next()).toEqual({ what: [], bare: false });
});

test('a folder that cannot be written stops no start', async () => {
  rmSync(at(), { recursive: true });
  const first = start();
  first.begin({ ...kept, continued: false });
  await first.stands();
  expect(first.leftOut).toEqual([]);
});
