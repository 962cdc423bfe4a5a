import { expect, test, vi } from 'vitest';
import { Refusal, runCommand } from './refusal.mjs';

test.each([
  [{ LC_ALL: 'ko_KR.UTF-8' }, '빌드합니다…'],
  [{ LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'Building…'],
])('with %j a refusal is one line, “%s”, and exit code 1', async (env, line) => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runCommand(async () => {
    throw new Refusal((texts) => texts.building);
  });
  expect(write.mock.calls).toEqual([[`${line}\n`]]);
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;
  write.mockRestore();
  vi.unstubAllEnvs();
});

test('another error is no refusal: it keeps its stack', async () => {
  const broken = runCommand(async () => {
    throw new TypeError('broken');
  });
  await expect(broken).rejects.toThrow(TypeError);
});
