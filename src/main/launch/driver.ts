// A driver of tests attaches to a window that is there already in the moment in which its first page takes the
// place of the empty one, misses that, and waits in vain. So whoever is driven makes no window before.

import type { App } from 'electron';

/** Milliseconds; whoever debugs by hand says nothing. */
const PATIENCE = 3000;

/** What Playwright calls in the main process once it hears of every page. */
const ATTACHED = '__playwright_run';

/** Resolves when the driver has attached; at once where there is none. */
export async function driverAttached({ commandLine }: Pick<App, 'commandLine'>): Promise<void> {
  if (!['inspect', 'remote-debugging-port'].every((name) => commandLine.hasSwitch(name))) return;
  await new Promise<void>((done) => {
    Object.assign(globalThis, { [ATTACHED]: done });
    setTimeout(done, PATIENCE);
  });
}
