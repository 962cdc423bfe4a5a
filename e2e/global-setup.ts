// Before the first test: a current build, an Electron or a browser (fetched here, outside of any test's
// time bound) and a display for each worker, so that no two windows share a focus or a clipboard.
import type { FullConfig } from '@playwright/test';
import { ensureBuilt } from '../scripts/build.mjs';
import { hasDisplay, startDisplay } from '../scripts/electron/display.mjs';
import { electronLaunch } from '../scripts/electron/launch.mjs';
import { ensureChromium } from './web/find-chromium';

/** Without a name on the command line every project is run. */
const isRun = (project: string): boolean => {
  const line = process.argv.join(' ');
  return !line.includes('--project') || new RegExp(`--project[= ]${project}\\b`).test(line);
};

export default async function setUp({ workers }: FullConfig): Promise<() => void> {
  /** The soak plays all editions, or one. */
  const soaks = (edition: string) =>
    isRun('soak') && (process.env.SOAK_EDITION ?? edition) === edition;
  const opensSite = isRun('web') || isRun('shared-web') || soaks('web');
  if (opensSite) await ensureBuilt('web');
  if (soaks('page')) await ensureBuilt('page');
  if (opensSite || soaks('page')) {
    process.env.CHROMIUM_FOUND = (await ensureChromium()) ?? '';
  }
  if (isRun('browsers')) {
    await ensureBuilt('web');
    await ensureBuilt('page');
  }
  const inApp = ['beside', 'walk', 'alone', 'package'].some(isRun) || soaks('app');
  if (inApp) {
    await ensureBuilt('app');
    await electronLaunch();
  }
  return inApp || isRun('browsers') ? startDisplays(workers) : () => {};
}

async function startDisplays(workers: number): Promise<() => void> {
  if (hasDisplay(process.env, process.platform)) return () => {};
  const displays = await Promise.all(Array.from({ length: workers }, startDisplay));
  // Workers inherit the environment; `own-display.ts` reads it there.
  process.env.DISPLAY = displays[0].display;
  process.env.DISPLAYS = displays.map(({ display }) => display).join(' ');
  return () => {
    for (const { stop } of displays) stop();
  };
}
