import { expect, test } from 'vitest';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';

const pack = (args: readonly string[], language: string) =>
  run(process.execPath, [inProject('scripts', 'package.mjs'), ...args], {
    env: { ...process.env, LC_ALL: language },
  });

test.each([
  ['a kind of processor that nobody packs for', ['--arch', 'mips']],
  ['no kind of processor', ['--arch']],
  ['an option nobody knows', ['--fast']],
])('it refuses %s in one sentence, before anything is made', async (_what, args) => {
  const english = await pack(args, 'C.UTF-8');
  expect(english).toMatchObject({ code: 1, stdout: '' });
  expect(english.stderr).toMatch(/^“[^\n]+\.\n$/);
  const korean = await pack(args, 'ko_KR.UTF-8');
  expect(korean.stderr).toMatch(/^[^\n]*[가-힣][^\n]*\n$/);
});

test('it says what it makes', async () => {
  const stdout = expect.stringContaining('--arch');
  expect(await pack(['--help'], 'C.UTF-8')).toMatchObject({ code: 0, stdout, stderr: '' });
});
