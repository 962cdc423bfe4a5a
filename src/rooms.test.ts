// The walls between the rooms are the compiler's: a forbidden import does not compile. Each case
// adds one file to a room, in a folder beside the project's own, and compiles the room with it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCache, inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';

let folder: string;
beforeAll(async () => {
  await mkdir(inCache(), { recursive: true });
  folder = await mkdtemp(inCache('rooms-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COMPILE_MS = 120_000;

/** @returns the compiler's errors, each as `file: error TS…: …` with the file's name only */
async function compile(room: string, intruder: string): Promise<string[]> {
  const roomFolder = inProject('src', room);
  const config = JSON.parse(await readFile(path.join(roomFolder, 'tsconfig.json'), 'utf8'));
  const place = await mkdtemp(path.join(folder, `${room}-`));
  const inRoom = (pattern: string) => path.join(roomFolder, pattern);
  await writeFile(path.join(place, 'intruder.ts'), intruder);
  await writeFile(
    path.join(place, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(roomFolder, 'tsconfig.json'),
      compilerOptions: {
        rootDir: inProject(),
        outDir: path.join(place, 'types'),
        tsBuildInfoFile: path.join(place, 'types.tsbuildinfo'),
      },
      include: [...config.include.map(inRoom), path.join(place, 'intruder.ts')],
      exclude: config.exclude.map(inRoom),
      references: config.references.map((reference: { path: string }) => ({
        path: inRoom(reference.path),
      })),
    }),
  );
  const { stdout } = await run('tsc', ['-b', '--pretty', 'false', place], { seconds: 100 });
  return [...stdout.matchAll(/^(\S+?)\(\d+,\d+\): (error .*)$/gm)].map(
    ([, file = '', error = '']) => `${path.basename(file)}: ${error}`,
  );
}

test.each([
  ['core', 'the window', 'export const w = window;', "Cannot find name 'window'"],
  ['core', 'a module of Node', "export * from 'node:fs';", "'node:fs'"],
  ['shared', 'a module of Node', "export * from 'node:fs';", "'node:fs'"],
  ['renderer', 'Electron', "export { app } from 'electron';", 'is not a module'],
  ['host', 'Node', "export * from 'node:worker_threads';", "'node:worker_threads'"],
  ['host', 'the window', 'export const w = window;', "Cannot find name 'window'"],
  [
    'host',
    'the worker',
    `export * from '${inProject('src/worker/serve')}';`,
    'is not listed within the file list of project',
  ],
  [
    'worker',
    'main',
    `export * from '${inProject('src/main/log')}';`,
    'is not listed within the file list of project',
  ],
  [
    'cli',
    'main',
    `export * from '${inProject('src/main/launch/launch')}';`,
    'is not listed within the file list of project',
  ],
  ['formats', 'the window', 'export const w = window;', "Cannot find name 'window'"],
  [
    'formats',
    'the command line',
    `export * from '${inProject('src/cli/align')}';`,
    'is not listed within the file list of project',
  ],
  [
    'web',
    'main',
    `export * from '${inProject('src/main/launch/launch')}';`,
    'is not listed within the file list of project',
  ],
  ['web', 'Node', "export * from 'node:fs';", "'node:fs'"],
  [
    'node',
    'main',
    `export * from '${inProject('src/main/launch/launch')}';`,
    'is not listed within the file list of project',
  ],
])('%s cannot reach %s', { timeout: COMPILE_MS }, async (room, _what, intruder, problem) => {
  const errors = await compile(room, intruder);
  const [error, ...more] = errors.filter((each) => each.startsWith('intruder.ts: error TS'));
  expect(error ?? 'it compiles').toContain(problem);
  expect(more).toEqual([]);
});

test.each(['core', 'shared', 'formats', 'host', 'node', 'renderer', 'web', 'cli', 'worker'])(
  '%s compiles with a file that keeps to its room, so the cases above say something',
  { timeout: COMPILE_MS },
  async (room) => {
    expect(await compile(room, 'export const one = 1;')).toEqual([]);
  },
);
