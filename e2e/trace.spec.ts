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

test('its rows are those of the notebook, bit for bit', async () => {
  const { lr, steps, rows } = golden.descentFresh.find((one) => one.lr === 10)!;
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

test('what it cannot use is refused in one sentence, in the language of the terminal', async () => {
  const file = test.info().outputPath('broken.json');
  await writeFile(file, '{"format":"descent-lab","version":1,"lr":"fast"}');
  for (const [args, says] of [
    [['--start', 'left,4'], /left/],
    [['--session', file], /^broken\.json: [^\n]*fast/],
  ] as const) {
    const english = await trace(args);
    expect(english).toMatchObject({ code: 2, stdout: '' });
    expect(english.stderr).toMatch(/^[^\n]+\.\n$/);
    expect(english.stderr).toMatch(says);
    const korean = await trace(args, 'ko_KR.UTF-8');
    expect(korean).toMatchObject({ code: 2, stdout: '' });
    expect(korean.stderr).toMatch(/^[^\n]*[가-힣][^\n]*\n$/);
    expect(korean.stderr).toMatch(says);
  }
});
