import { expect, test } from 'vitest';
import { droppedFile, textOf } from './dropped-file';

const item = (file: File | null, entry: { isDirectory: boolean; name: string } | null = null) => ({
  kind: 'file',
  getAsFile: () => file,
  webkitGetAsEntry: () => entry,
});
const text = { ...item(null), kind: 'string' };
const one = new File(['{}'], 'one.json');

test('one file is taken, with whatever text comes along', async () => {
  const dropped = droppedFile({ items: [text, item(one)] });
  expect(dropped).toEqual({ ok: true, value: one });
  expect(await textOf(one)).toEqual({ ok: true, value: '{}' });
});

const folder = item(one, { isDirectory: true, name: 'class' });
const film = item(new File([new Uint8Array(4_000_001)], 'film.mp4'));
const inFile = (file: string, code: string) => ({ code: 'inFile', file, why: { code } });

test.each([
  ['nothing', [], { code: 'droppedNoFile' }],
  ['text alone', [text], { code: 'droppedNoFile' }],
  ['a file that has gone', [item(null)], { code: 'droppedNoFile' }],
  ['two files', [item(one), item(one)], { code: 'droppedSeveral' }],
  ['a folder', [folder], inFile('class', 'droppedFolder')],
  ['a film', [film], inFile('film.mp4', 'fileTooLarge')],
])('%s is refused with the reason', (_what, items, problem) => {
  expect(droppedFile({ items })).toEqual({ ok: false, problem });
});

test('a file that cannot be read any more is named', async () => {
  const gone = new File([], 'gone.json');
  gone.slice = () => ({ text: () => Promise.reject(new Error('NotFoundError')) }) as never;
  const problem = inFile('gone.json', 'unreadableFile');
  expect(await textOf(gone)).toMatchObject({ ok: false, problem });
});
