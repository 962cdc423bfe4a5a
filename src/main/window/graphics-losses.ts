// Chromium bears few losses of the process of the graphics card: after three it draws in software, after
// six it gives no WebGL any more, and after nine it ends the whole app. The first step helps where a
// driver is broken; the others only take away what would have come back.

import type { App } from 'electron';

/** Of Electron's app, what is needed here. */
export type GraphicsApp = Pick<App, 'on' | 'getGPUFeatureStatus' | 'commandLine'>;

/** Chromium looks at it at each loss. */
const UNLIMITED = 'disable-gpu-process-crash-limit';
/** A process that lives shorter, in ms, does not work: Chromium must find another way. */
const SHORT_LIFE = 1000;

/** @param now the time in ms */
export function outliveLosses(app: GraphicsApp, now: () => number): void {
  let since = now();
  app.on('child-process-gone', (_event, { type }) => {
    if (type !== 'GPU') return;
    const lived = now() - since;
    since = now();
    const inSoftware = app.getGPUFeatureStatus().webgl === 'unavailable_software';
    if (inSoftware && lived >= SHORT_LIFE) app.commandLine.appendSwitch(UNLIMITED);
    else app.commandLine.removeSwitch(UNLIMITED);
  });
}
