import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { texts } from '../../i18n/texts';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { setUpsText } from '../../shared/set-ups/set-ups';
import { aBrowser, noShelf } from '../kept/places.fixture';
import { aHandle, downloads, pickers } from './files.fixture';
import { OpenFile } from './open-file';
import type { Pickers } from './pickers';
import { RecentHandles } from './recent-handles';
import { saveMade } from './save-made';
import { saveOpenable } from './save-openable';

const closed = { ok: true, value: null };
const noDialog: [string, Pickers][] = [
  ['without such a dialog', {}],
  ['where it is refused, as the press that asked is too long ago', pickers('SecurityError')],
];
const ten = sessionText({ ...defaultSession, lr: 10 });
const given = { ok: true, value: { name: 'ten.json', text: ten } };
let down: ReturnType<typeof downloads>;
let recent: RecentHandles;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  down = downloads();
  recent = new RecentHandles(noShelf);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const names = async () => (await recent.named()).map(({ name }) => name);
const open = (own: Pickers) => new OpenFile(recent, own).ask(texts.en);
const save = (own: Pickers, text = ten) =>
  saveOpenable({ name: 'ten', text }, texts.en, recent, own);

test('a file that is chosen gives its name and text, and joins the recent ones; no file gives nothing', async () => {
  const { handle } = aHandle('ten.json', ten);
  expect(await open(pickers(handle))).toEqual(given);
  expect(await names()).toEqual(['ten.json']);
  expect(await open(pickers('AbortError'))).toEqual(closed);
});

const locked = { code: 'unreadableFile', system: 'NotReadableError' };
test.each([
  ['something else', aHandle('a.json', '{"lr":1}'), { why: { code: 'noSession' } }],
  ['a film', aHandle('a.mp4', 'x'.repeat(4_000_001)), { why: { code: 'fileTooLarge' } }],
  ['what is locked', aHandle('a.json', '', { read: locked.system }), { why: locked }],
])('%s is refused by name, and is not remembered', async (_what, { handle }, problem) => {
  const opened = await open(pickers(handle));
  expect(opened).toMatchObject({ ok: false, problem: { code: 'inFile', ...problem } });
  expect(await names()).toEqual([]);
});

/** The dialog of every browser, and the one that is shown next. */
function oldWay() {
  const inputs: (EventTarget & { files: File[] })[] = [];
  const choose = () => {
    const input = Object.assign(new EventTarget(), { files: [], click: () => {} });
    inputs.push(input);
    return input as unknown as HTMLInputElement;
  };
  const shown = async () => vi.waitFor(() => inputs.pop() ?? expect.fail('No dialog.'));
  return { choose, shown };
}

test.each(noDialog)('%s the old one is asked', async (_what, own) => {
  const { choose, shown } = oldWay();
  const opening = new OpenFile(recent, own, choose);
  const asked = opening.ask(texts.en);
  const input = await shown();
  input.files = [new File([ten], 'ten.json')];
  input.dispatchEvent(new Event('change'));
  expect(await asked).toEqual(given);
  const again = opening.ask(texts.en);
  (await shown()).dispatchEvent(new Event('cancel'));
  expect(await again).toEqual(closed);
});

test('an old dialog that never said it was closed is not waited for', async () => {
  const { choose, shown } = oldWay();
  const opening = new OpenFile(recent, {}, choose);
  const first = opening.ask(texts.en);
  await shown();
  void opening.ask(texts.en);
  expect(await first).toEqual(closed);
});

test('saving writes where the person says, suggests a name by what it is, and remembers it', async () => {
  const { handle, written } = aHandle('mine.descent');
  const own = pickers(handle);
  const list = setUpsText([defaultSession]);
  const saved = await saveOpenable({ name: '실험 목록', text: list }, texts.ko, recent, own);
  expect(saved).toEqual({ ok: true, value: { name: 'mine.descent' } });
  const accept = { 'application/json': ['.descent', '.json'] };
  const types = [{ description: '경사 하강 실험실 파일', accept }];
  const suggestedName = '실험 목록.descent';
  expect(own.asked).toEqual([{ id: 'descent-lab', suggestedName, types }]);
  expect(written).toEqual([list]);
  expect(await names()).toEqual(['mine.descent']);
});

test.each(noDialog)('saving %s it goes into the downloads', async (_what, own) => {
  expect(await save(own)).toEqual({ ok: true, value: { name: 'ten.json' } });
  expect(down.map(({ name }) => name)).toEqual(['ten.json']);
  expect(await down[0].content.text()).toBe(ten);
});

test('saving writes nothing when the dialog is closed, and nothing that cannot be opened again', async () => {
  expect(await save(pickers('AbortError'))).toEqual(closed);
  expect(await save(pickers('AbortError'), '{')).toMatchObject({ code: 'refused' });
  expect(down).toEqual([]);
});

test('saving tells what the browser calls it when it cannot write', async () => {
  const system = 'QuotaExceededError';
  const { handle } = aHandle('full.json', '', { write: system });
  const problem = { code: 'unwritableFile', file: 'full.json', system };
  expect(await save(pickers(handle))).toMatchObject({ problem });
});

const parts = (...texts: string[]) => texts.map((text) => new TextEncoder().encode(text));

test('a file that was made is put together from its parts', async () => {
  const { handle, written } = aHandle('film.gif');
  const own = pickers(handle);
  const film = { kind: 'gif', name: 'film', parts: parts('GIF', '89', 'a') } as const;
  expect(await saveMade(film, texts.en, own)).toEqual({ ok: true, value: { name: 'film.gif' } });
  expect(written).toEqual(['GIF89a']);
  const types = [{ accept: { 'image/gif': ['.gif'] } }];
  expect(own.asked).toMatchObject([{ suggestedName: 'film.gif', types }]);
});

test('a lesson that was made ends as lessons do, also as a download', async () => {
  const lesson = { kind: 'lesson.json', name: 'steep', parts: parts('{}') } as const;
  await saveMade(lesson, texts.en, {});
  expect(down.map(({ name }) => name)).toEqual(['steep.lesson.json']);
});

test('recent files stand newest first, each once, ten at most, until the page goes where none can be kept', async () => {
  const handles = Array.from({ length: 12 }, (_, k) => aHandle(`${k}.json`, ten).handle);
  for (const handle of handles) await recent.add(handle);
  await recent.add(handles[5]);
  expect(await names()).toEqual([5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((k) => `${k}.json`));
  await recent.clear();
  expect(await names()).toEqual([]);
});

test('recent files are asked for again; one that may not be read is left as it is', async () => {
  const { handle } = aHandle('a.json', ten);
  let state = 'prompt';
  const asks = vi.fn(async () => state);
  Object.assign(handle, { queryPermission: async () => 'prompt', requestPermission: asks });
  await recent.add(handle);
  expect(await recent.open(0)).toEqual(closed);
  state = 'granted';
  expect(await recent.open(0)).toMatchObject({ ok: true, value: { name: 'a.json' } });
  expect(await recent.open(7)).toEqual(closed);
  expect(asks).toHaveBeenCalledTimes(2);
});

test('recent files that have gone leave the list, with a sentence', async () => {
  await recent.add(aHandle('gone.json', '', { read: 'NotFoundError' }).handle);
  const problem = { code: 'recentGone', file: 'gone.json' };
  expect(await recent.open(0)).toMatchObject({ problem });
  expect(await names()).toEqual([]);
});

const forged = [null, 3, 'x', [{ name: 'forged.json' }, 7]];
test.each(forged)('recent files that are none are not believed: %j', async (kept) => {
  const { shelf } = aBrowser();
  await shelf.writeFiles(kept as unknown[]);
  expect(await new RecentHandles(shelf).named()).toEqual([]);
});
