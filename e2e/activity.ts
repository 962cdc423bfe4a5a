// Counts what the lab does: frames asked for and timers set in the page, requests to the worker.

import type { ElectronApplication, Page } from '@playwright/test';

export interface Counts {
  readonly frames: number;
  readonly timers: number;
  /** Messages to the computing worker, of any kind. */
  readonly computations: number;
}

export interface Activity {
  /** What happens in that many milliseconds. */
  during(ms: number): Promise<Counts>;
}

type Counting = { -readonly [K in keyof Counts]: number };

/** Counts from now on, until the page is loaded again. */
export async function countActivity(app: ElectronApplication, page: Page): Promise<Activity> {
  await app.evaluate(() => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const main = globalThis as unknown as { computations?: number };
    const counts = main.computations !== undefined;
    main.computations = 0;
    if (counts) return;
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply(post, worker, message) {
        main.computations!++;
        return Reflect.apply(post, worker, message);
      },
    });
  });
  await page.evaluate(() => {
    const counts = { frames: 0, timers: 0 };
    Object.assign(window, { counts });
    const watched = {
      requestAnimationFrame: 'frames',
      setTimeout: 'timers',
      setInterval: 'timers',
    } as const;
    for (const [name, kind] of Object.entries(watched)) {
      const original = window[name as keyof typeof watched] as (...call: unknown[]) => number;
      Object.assign(window, {
        [name](...call: unknown[]) {
          counts[kind]++;
          return Reflect.apply(original, window, call);
        },
      });
    }
  });
  const count = async (): Promise<Counting> => ({
    ...(await page.evaluate(() => ({ ...(window as unknown as { counts: Counting }).counts }))),
    computations: await app.evaluate(
      () => (globalThis as unknown as { computations: number }).computations,
    ),
  });
  return {
    async during(ms) {
      const before = await count();
      await new Promise((resume) => setTimeout(resume, ms));
      const after = await count();
      for (const kind of ['frames', 'timers', 'computations'] as const) after[kind] -= before[kind];
      return after;
    },
  };
}
