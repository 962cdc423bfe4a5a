// The trace of a run on the command line, as a program of its own; `src/cli/trace.test.ts` asks the rest.

import { expect, test } from '@playwright/test';
import { inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';

const trace = (locale: string, ...args: readonly string[]) =>
  run(process.execPath, [inProject('scripts', 'trace.mjs'), ...args], {
    env: { ...process.env, LC_ALL: locale },
    seconds: 60,
  });

test('it prints a run, or refuses what it cannot use in the language of the terminal', async () => {
  const printed = await trace('C.UTF-8', '--start=-3,4', '--lr', '10');
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(printed.stdout).trajectory).toHaveLength(101);
  for (const [locale, says] of [
    ['C.UTF-8', /^[^\n가-힣]*“left”[^\n가-힣]*\.\n$/],
    ['ko_KR.UTF-8', /^[^\n]*[가-힣][^\n]*“left”\.\n$/],
  ] as const) {
    const { code, stdout, stderr } = await trace(locale, '--start', 'left,4');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  }
});
