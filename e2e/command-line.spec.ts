// Starts from the command line that end by themselves: refused ones, and the picture.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runLab } from './run-lab';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** One sentence, and nothing on the way out for results. */
async function refuses(
  code: number,
  args: readonly string[],
  says: string | RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { stderr, ...ended } = await runLab(args, { LC_ALL: 'C.UTF-8', ...env });
  expect(ended).toMatchObject({ code, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(says);
}

test('an option or a file that cannot be used is refused in one sentence, in the language of the system', async () => {
  await refuses(2, ['--lr', 'fast'], /^[^가-힣]*“fast”\.\n$/);
  await refuses(2, ['--lr', 'fast'], /[가-힣].*\.\n$/, { LC_ALL: 'ko_KR.UTF-8' });
  const file = path.join(folder, 'broken.json');
  await writeFile(file, '{"format":"descent-lab","version":1,"lr":');
  await refuses(2, ['--session', file], /^broken\.json: /);
});

test('a folder of the app that cannot be used is named', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such files');
  const userData = path.join(folder, 'taken');
  await mkdir(path.join(userData, 'SingletonLock'), { recursive: true });
  await refuses(1, [`--user-data-dir=${userData}`], 'SingletonLock');
});

test('a folder that is none is not exchanged for that of the system', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere the folder of the system cannot be moved');
  const home = path.join(folder, 'home');
  await mkdir(home);
  const file = path.join(folder, 'file');
  await writeFile(file, 'kept');
  const system = { HOME: home, XDG_CONFIG_HOME: '' };
  for (const named of [`--user-data-dir=${file}`, '--user-data-dir=']) {
    expect(await runLab([named, '--lr', '10'], system)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]+\.\n$/),
    });
  }
  expect(await readdir(home)).toEqual([]);
  await refuses(1, [], `(ENOTDIR): ${file}/Descent Lab`, { XDG_CONFIG_HOME: file });
  expect(await readFile(file, 'utf8')).toBe('kept');
});

test('text and the page need no display, a window does', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere a display is always there');
  const none = { DISPLAY: '', WAYLAND_DISPLAY: '' };
  const english = { ...none, LC_ALL: 'C.UTF-8' };
  const made = { code: 0, stdout: '', stderr: '' };
  const at = (name: string) => path.join(folder, name);
  expect(await runLab(['--lr=0.25', '--steps=1', '--export', at('a.csv')], english)).toEqual(made);
  // x − 0.25 · 2x is x / 2, and f a quarter of 25.
  const last = (await readFile(at('a.csv'), 'utf8')).trim().split('\r\n').at(-1) ?? '';
  const near = (value: number) => expect.closeTo(value, 9);
  expect(last.split(',').slice(0, 4).map(Number)).toEqual([1, near(-1.5), near(2), near(6.25)]);
  expect(await runLab(['--lr=0.25', '--export', at('a.html')], english)).toEqual(made);
  expect(await readFile(at('a.html'), 'utf8')).toContain('"lr": 0.25');
  await refuses(1, [], 'DISPLAY', none);
});

test('what is no ordinary file is not waited for', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such files');
  const pipe = path.join(folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  for (const file of [pipe, '/dev/zero']) {
    expect(await runLab(['--session', file])).toMatchObject({ code: 2 });
  }
});
