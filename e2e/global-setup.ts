// Before the first test: a current build, an Electron (fetched here, outside of any test's time
// bound) and a display for each worker, so that no two windows share a focus or a clipboard.
import type { FullConfig } from '@playwright/test';
import { ensureBuilt } from '../scripts/build.mjs';
import { hasDisplay, startDisplay } from '../scripts/electron/display.mjs';
import { electronLaunch } from '../scripts/electron/launch.mjs';

export default async function setUp({ workers }: FullConfig): Promise<() => void> {
  await ensureBuilt('app');
  await electronLaunch();
  if (hasDisplay(process.env, process.platform)) return () => {};
  const displays = await Promise.all(Array.from({ length: workers }, startDisplay));
  // Workers inherit the environment; `own-display.ts` reads it there.
  process.env.DISPLAY = displays[0].display;
  process.env.DISPLAYS = displays.map(({ display }) => display).join(' ');
  return () => {
    for (const { stop } of displays) stop();
  };
}
