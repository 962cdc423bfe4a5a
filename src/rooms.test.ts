// The walls between the rooms are the compiler's: a forbidden import does not compile. Each room is compiled
// once, in a folder beside the project's own, with a file more for each wall and one that keeps to its room.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCache, inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';

let folder: string;
beforeAll(async () => {
  await mkdir(inCache(), { recursive: true });
  folder = await mkdtemp(inCache('rooms-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COMPILE_MS = 120_000;

const WINDOW = ['export const w = window;', "Cannot find name 'window'"] as const;
const NODE = ["export * from 'node:fs';", "'node:fs'"] as const;
const UNLISTED = 'is not listed within the file list of project';
const beyond = (file: string) => [`export * from '${inProject('src', file)}';`, UNLISTED] as const;

/** Of each room, what it cannot reach: a file that tries, and what the compiler says of it. */
const walls: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  core: { window: WINDOW, node: NODE },
  shared: { node: NODE },
  formats: { window: WINDOW, cli: beyond('cli/align') },
  host: {
    window: WINDOW,
    node: ["export * from 'node:worker_threads';", "'node:worker_threads'"],
    worker: beyond('worker/serve'),
  },
  node: { main: beyond('main/launch/launch') },
  renderer: { electron: ["export { app } from 'electron';", 'is not a module'] },
  web: { node: NODE, main: beyond('main/launch/launch') },
  cli: { main: beyond('main/launch/launch') },
  worker: { main: beyond('main/log') },
};

/** @returns of each file, the compiler's errors */
async function compile(room: string, files: Readonly<Record<string, string>>) {
  const roomFolder = inProject('src', room);
  const config = JSON.parse(await readFile(path.join(roomFolder, 'tsconfig.json'), 'utf8'));
  const place = await mkdtemp(path.join(folder, `${room}-`));
  const inRoom = (pattern: string) => path.join(roomFolder, pattern);
  const own = Object.keys(files).map((name) => path.join(place, `${name}.ts`));
  for (const file of own) await writeFile(file, files[path.basename(file, '.ts')]);
  await writeFile(
    path.join(place, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(roomFolder, 'tsconfig.json'),
      compilerOptions: {
        rootDir: inProject(),
        outDir: path.join(place, 'types'),
        tsBuildInfoFile: path.join(place, 'types.tsbuildinfo'),
      },
      include: [...config.include.map(inRoom), ...own],
      exclude: config.exclude.map(inRoom),
      references: config.references.map((to: { path: string }) => ({ path: inRoom(to.path) })),
    }),
  );
  const { stdout } = await run('tsc', ['-b', '--pretty', 'false', place], { seconds: 100 });
  const errors = [...stdout.matchAll(/^(\S+?)\(\d+,\d+\): (error TS.*)$/gm)].map(
    ([, file = '', error = '']) => [path.basename(file, '.ts'), error] as const,
  );
  return (name: string) => errors.flatMap(([file, error]) => (file === name ? [error] : []));
}

/** The rooms that are compiled in the daily tier too: one on nothing, one with Node's types, one with a window's. */
const daily = ['core', 'node', 'web'];

describe.each(Object.entries(walls))('%s', (room, intruders) => {
  const how = { timeout: COMPILE_MS, tags: daily.includes(room) ? [] : ['full'] };
  test(
    'reaches nothing beyond its walls, and compiles with a file that keeps to them',
    how,
    async () => {
      const files = Object.entries(intruders).map(([what, [text]]) => [`to-${what}`, text]);
      const within = 'export const one = 1;';
      const errorsOf = await compile(room, { ...Object.fromEntries(files), within });
      for (const [what, [, problem]] of Object.entries(intruders)) {
        expect(errorsOf(`to-${what}`), what).toEqual([expect.stringContaining(problem)]);
      }
      expect(errorsOf('within')).toEqual([]);
    },
  );
});
