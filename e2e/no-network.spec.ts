// The app never uses a network, seen from outside: over all its processes, whoever begins it.

import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { electronLaunch } from '../scripts/electron/launch.mjs';
import { ownDisplay } from './own-display';
import { hasOwnNetwork, sentBy } from './own-network';
import { meanwhile } from './meanwhile';
import { place } from './screen';

/** For how long a window is watched that nobody touches, in ms. */
const WATCHED = 10_000;

test.skip(!hasOwnNetwork(), 'needs Linux, root, unshare and ip');

test('what is sent in a network of its own is counted', async () => {
  const source = `
    fetch('http://192.0.2.1/').catch(() => {});
    require('node:dns').resolve('example.com', () => {});`;
  const sent = await sentBy([process.execPath, '-e', source], 5, process.env);
  expect(sent.tcp).toBeGreaterThan(0);
  expect(sent.udp).toBeGreaterThan(0);
});

interface Program {
  readonly pid: number;
  /** Separated by spaces: Chromium writes those of its own programs so. */
  readonly command: string;
}

/** The programs of the lab that was started in this folder. */
async function programsOf(executablePath: string, userData: string): Promise<Program[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const programs = await Promise.all(
    ids.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      return { pid: Number(id), command: command.replaceAll('\0', ' ') };
    }),
  );
  return programs.filter(
    ({ command }) =>
      command.startsWith(executablePath) && command.includes(`--user-data-dir=${userData} `),
  );
}

test('a first start with its window sends nothing at all @full', async () => {
  test.setTimeout(120_000);
  const { executablePath, args } = await electronLaunch();
  const userData = place('user');
  const command = [executablePath, ...args, `--user-data-dir=${userData}`, '--lang=en'];
  const sent = sentBy(command, 80, { ...process.env, ...ownDisplay() });
  const programs = () => programsOf(executablePath, userData);
  const isPage = ({ command }: Program) => command.includes(' --type=renderer ');
  // The page has a program of its own as soon as there is a window.
  await expect.poll(async () => (await programs()).some(isPage), { timeout: 30_000 }).toBe(true);
  await meanwhile(WATCHED);
  const first = (await programs()).find(({ command }) => !command.includes(' --type='));
  process.kill(first?.pid ?? Number.NaN, 'SIGTERM');
  expect(await sent).toEqual({ tcp: 0, udp: 0 });
  // It was there: where its window stood was kept at its end.
  expect(await readdir(userData)).toContain('window.json');
});
