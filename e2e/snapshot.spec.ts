// `--snapshot`: a picture of a run, without anybody at the window.

import { readFile } from 'node:fs/promises';
import { look } from './picture';
import { runLab } from './run-lab';
import { fileOf, place } from './screen';
import { expect, test } from './launch';

test('it draws a session file, in its language and colours, as the options want it', async () => {
  const file = place('dark.png');
  const dark = { format: 'descent-lab', version: 1, language: 'ko', theme: 'dark' };
  const session = await fileOf('class.json', dark);
  const ended = await runLab(['--session', session, '--lr', '10', '--snapshot', file]);
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  const seen = look(await readFile(file));
  expect([seen.width, seen.height]).toEqual([1280, 800]);
  expect(seen.dark).toBeGreaterThan(0.4);
  expect(seen.colours).toBeGreaterThan(300);
  // The field alone covers 0.09 of it: the surface must be there too.
  expect(seen.coloured).toBeGreaterThan(0.12);
});

test('a place that cannot be written is named, and no folder made', async () => {
  await fileOf('nowhere', 'a file where a folder would have to be');
  const drawn = (name: string) => runLab(['--snapshot', place(name)], { LC_ALL: 'C.UTF-8' });
  expect(await drawn('nowhere/run.png')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^run\.png [^\n]+\n$/),
  });
  expect(await drawn('none/run.png')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'There is no folder none to write into.\n',
  });
  await expect(readFile(place('none'))).rejects.toThrow('ENOENT');
});

test('a session whose formula cannot be read is no picture of another one', async () => {
  const objective = { expression: 'x0 + foo' };
  const session = await fileOf('class.json', { format: 'descent-lab', version: 1, objective });
  const ended = await runLab(['--session', session, '--snapshot', place('no.png')], {
    LC_ALL: 'C.UTF-8',
  });
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^class\.json: [^\n]*“foo”[^\n]*\n$/);
  await expect(readFile(place('no.png'))).rejects.toThrow('ENOENT');
});
