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

const refused: readonly (readonly [string, readonly string[]])[] = [
  ['lr in words', ['--lr', 'fast']],
  ['lr 0', ['--lr', '0']],
  ['lr below 0', ['--lr=-0.1']],
  ['lr NaN', ['--lr', 'NaN']],
  ['no steps', ['--steps', '0']],
  ['half a step', ['--steps', '1.5']],
  ['a billion steps', ['--steps', '1e9']],
  ['a function nobody knows', ['--function', 'nobody']],
  ['a start with one coordinate', ['--start', '3']],
  ['an option nobody knows', ['--learning-rate', '0.1']],
  ['a session file that is not there', ['--session', 'nowhere.json']],
];

for (const [what, args] of refused) {
  test(`${what} is refused in one sentence, in the language of the system`, async () => {
    const english = await runLab(args, { LC_ALL: 'C.UTF-8' });
    expect(english).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\.\n$/) });
    const korean = await runLab(args, { LC_ALL: 'ko_KR.UTF-8' });
    expect(korean.code).toBe(2);
    expect(korean.stderr).toMatch(/^[^\n]*[가-힣][^\n]*\n$/);
  });
}

const says = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
  const english = await runLab(args, { ...env, LC_ALL: 'C.UTF-8' });
  const korean = await runLab(args, { ...env, LC_ALL: 'ko_KR.UTF-8' });
  expect(korean.code).toBe(english.code);
  expect(korean.stderr).toMatch(/^[^\n]*[가-힣][^\n]*\n$/);
  expect(english.stderr).toMatch(/^[^\n가-힣]+\n$/);
  return english;
};

test('a folder of the app that cannot be used is named', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such files');
  for (const name of ['SingletonLock', 'SingletonSocket']) {
    const userData = path.join(folder, name);
    await mkdir(path.join(userData, name), { recursive: true });
    const { code, stderr } = await says([`--user-data-dir=${userData}`], {});
    expect(code).toBe(1);
    expect(stderr).toContain(name);
  }
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
  const { code, stderr } = await says([], { XDG_CONFIG_HOME: file });
  expect(code).toBe(1);
  expect(stderr).toContain(`(ENOTDIR): ${file}/Descent Lab`);
  expect(await readFile(file, 'utf8')).toBe('kept');
});

test('text and the page need no display', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere a display is always there');
  const none = { DISPLAY: '', WAYLAND_DISPLAY: '', LC_ALL: 'C.UTF-8' };
  const made = { code: 0, stdout: '', stderr: '' };
  const at = (name: string) => path.join(folder, name);
  expect(await runLab(['--lr=0.25', '--steps=1', '--export', at('a.csv')], none)).toEqual(made);
  // x − 0.25 · 2x is x / 2, and f a quarter of 25.
  const last = (await readFile(at('a.csv'), 'utf8')).trim().split('\r\n').at(-1) ?? '';
  const [step, x0, x1, f] = last.split(',').map(Number);
  expect(step).toBe(1);
  expect([x0, x1]).toEqual([expect.closeTo(-1.5, 9), expect.closeTo(2, 9)]);
  expect(f).toBeCloseTo(6.25, 9);
  expect(await runLab(['--lr=0.25', '--export', at('a.html')], none)).toEqual(made);
  expect(await readFile(at('a.html'), 'utf8')).toContain('"lr": 0.25');
});

test('a display that is not there is named', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere a display is always there');
  const none = { DISPLAY: '', WAYLAND_DISPLAY: '' };
  expect(await says([], none)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('DISPLAY'),
  });
  const dead = { ...none, DISPLAY: ':31007' };
  expect(await says([], dead)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(':31007'),
  });
});

test('what is no ordinary file is not waited for', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such files');
  const pipe = path.join(folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  for (const file of [pipe, '/dev/zero']) {
    expect(await says(['--session', file], {})).toMatchObject({ code: 2 });
  }
});

test('a malformed session file is refused by name', async () => {
  const file = path.join(folder, 'broken.json');
  await writeFile(file, '{"format":"descent-lab","version":1,"lr":');
  const { code, stderr } = await runLab(['--session', file]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^[^\n]*broken\.json[^\n]*\n$/);
});

test('a picture is written as a PNG of the default size, and the lab ends', async () => {
  const file = path.join(folder, 'picture.png');
  expect(await runLab(['--lr', '10', '--snapshot', file])).toMatchObject({ code: 0 });
  const png = await readFile(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand in the first chunk, after its length and name.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
});
