// Before the first test: a current build, an Electron (fetched here, outside of any test's time
// bound) and a display.
import { ensureBuilt } from '../scripts/build.mjs';
import { hasDisplay, startDisplay } from '../scripts/electron/display.mjs';
import { electronLaunch } from '../scripts/electron/launch.mjs';

export default async function setUp(): Promise<() => void> {
  await ensureBuilt('app');
  await electronLaunch();
  if (hasDisplay(process.env, process.platform)) return () => {};
  const { display, stop } = await startDisplay();
  // Workers inherit the environment.
  process.env.DISPLAY = display;
  return stop;
}
