// The trace of a run on the command line, as a program of its own: its numbers, and what it refuses.

import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';

const trace = (args: readonly string[], locale = 'C.UTF-8') =>
  run(process.execPath, [inProject('scripts', 'trace.mjs'), ...args], {
    env: { ...process.env, LC_ALL: locale },
    seconds: 60,
  });

interface Row {
  readonly step: number;
  readonly x: readonly number[];
  readonly f: number;
  readonly gradient: readonly number[];
}

for (const { lr, steps, rows } of golden.descentFresh) {
  test(`lr = ${lr} gives the rows of the notebook, bit for bit`, async () => {
    const args = ['--f', 'x0^2 + x1^2', '--start=-3,4', '--lr', String(lr), '--steps', `${steps}`];
    const { code, stdout, stderr } = await trace(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { trajectory } = JSON.parse(stdout) as { trajectory: Row[] };
    expect(trajectory).toHaveLength(rows.length);
    const same = trajectory.every(({ x, f, gradient }, k) =>
      [...x, f, ...gradient].every((value, i) => Object.is(value, rows[k][i])),
    );
    expect(same).toBe(true);
  });
}

const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['lr in words', ['--lr', 'fast'], /lr.*fast/],
  ['lr 0', ['--lr', '0'], /lr/],
  ['lr below 0', ['--lr=-0.1'], /-0\.1/],
  ['lr NaN', ['--lr', 'NaN'], /NaN/],
  ['no steps', ['--steps', '0'], /step_num/],
  ['half a step', ['--steps', '1.5'], /1\.5/],
  ['a billion steps', ['--steps', '1e9'], /1000000/],
  ['a start in words', ['--start', 'left,4'], /left/],
  ['a start with one coordinate', ['--start', '3'], /--start/],
  ['an unknown function', ['--function', 'bok'], /bok.*book/],
  ['a formula that cannot be read', ['--f', 'x0 + (x1'], /\(/],
  ['an unknown option', ['--learning-rate', '0.1'], /--learning-rate/],
  ['an option without its value', ['--lr'], /--lr/],
  ['a file that is not there', ['--session', 'nowhere.json'], /nowhere\.json/],
];

for (const [what, args, says] of refused) {
  test(`${what} is refused in one sentence, in the language of the terminal`, async () => {
    const english = await trace(args);
    expect(english).toMatchObject({ code: 2, stdout: '' });
    expect(english.stderr).toMatch(/^[^\n]+\.\n$/);
    expect(english.stderr).toMatch(says);
    const korean = await trace(args, 'ko_KR.UTF-8');
    expect(korean).toMatchObject({ code: 2, stdout: '' });
    expect(korean.stderr).toMatch(/^[^\n]*[가-힣][^\n]*\n$/);
    expect(korean.stderr).toMatch(says);
  });
}

test('a malformed session file is refused by name', async () => {
  const file = test.info().outputPath('broken.json');
  await writeFile(file, '{"format":"descent-lab","version":1,"lr":"fast"}');
  const { code, stdout, stderr } = await trace(['--session', file]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^broken\.json: [^\n]*fast[^\n]*\n$/);
});
