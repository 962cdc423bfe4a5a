// The app never uses a network, seen from outside: over all its processes, whoever begins it.

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronLaunch } from '../scripts/electron/launch.mjs';
import { hasOwnNetwork, sentBy } from './own-network';

test.skip(!hasOwnNetwork(), 'needs Linux, root, unshare and ip');

test('what is sent in a network of its own is counted', async () => {
  const source = `
    fetch('http://192.0.2.1/').catch(() => {});
    require('node:dns').resolve('example.com', () => {});`;
  const sent = await sentBy([process.execPath, '-e', source], 5, process.env);
  expect(sent.tcp).toBeGreaterThan(0);
  expect(sent.udp).toBeGreaterThan(0);
});

test('a first start with its window sends nothing at all', async () => {
  const { executablePath, args } = await electronLaunch();
  const userData = await mkdtemp(path.join(tmpdir(), 'descent-lab-e2e-'));
  const command = [executablePath, ...args, `--user-data-dir=${userData}`, '--lang=en'];
  expect(await sentBy(command, 12, process.env)).toEqual({ tcp: 0, udp: 0 });
  // It was there: where its window stood was kept at its end.
  expect(await readdir(userData)).toContain('window.json');
  await rm(userData, { recursive: true });
});
