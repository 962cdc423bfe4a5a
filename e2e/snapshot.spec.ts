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

test('a place that cannot be written and a formula that cannot be read are named, and nothing is made', async () => {
  await fileOf('nowhere', 'a file where a folder would have to be');
  const objective = { expression: 'x0 + foo' };
  const session = await fileOf('class.json', { format: 'descent-lab', version: 1, objective });
  for (const [args, says] of [
    [['--snapshot', place('nowhere/run.png')], /^run\.png [^\n]+\n$/],
    [['--snapshot', place('none/run.png')], /^There is no folder none to write into\.\n$/],
    [['--session', session, '--snapshot', place('no.png')], /^class\.json: [^\n]*“foo”[^\n]*\n$/],
  ] as const) {
    const ended = await runLab(args, { LC_ALL: 'C.UTF-8' });
    expect(ended).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
  }
  for (const name of ['none', 'no.png']) {
    await expect(readFile(place(name))).rejects.toThrow('ENOENT');
  }
});
