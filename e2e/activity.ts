// Counts what the lab does: frames asked for and timers set in the page, requests to the worker.

import type { ElectronApplication, Page } from '@playwright/test';
import { meanwhile } from './meanwhile';

export interface Counts {
  readonly frames: number;
  readonly timers: number;
  /** Requests to the computing worker by their kind; kinds without one are left out. */
  readonly computations: Readonly<Record<string, number>>;
}

export interface Activity {
  /** What happens in that many milliseconds. */
  during(ms: number): Promise<Counts>;
}

interface Counted {
  counted: Counts;
}

/** Counts from now on, until the page is loaded again. */
export async function countActivity(app: ElectronApplication, page: Page): Promise<Activity> {
  await countComputations(app);
  await countFramesAndTimers(page);
  return {
    async during(ms) {
      await app.evaluate(() => {
        (globalThis as unknown as { computations: object }).computations = {};
      });
      const before = await inPage(page);
      await meanwhile(ms);
      const after = await inPage(page);
      const computations = await app.evaluate(
        () => (globalThis as unknown as Pick<Counts, 'computations'>).computations,
      );
      return {
        frames: after.frames - before.frames,
        timers: after.timers - before.timers,
        computations,
      };
    },
  };
}

const inPage = (page: Page): Promise<Pick<Counts, 'frames' | 'timers'>> =>
  page.evaluate(() => ({ ...(window as unknown as Counted).counted }));

const countComputations = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const main = globalThis as unknown as { computations?: Record<string, number> };
    if (main.computations) return;
    main.computations = {};
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply(post, worker, message: [{ kind: string }]) {
        const counts = main.computations!;
        const { kind } = message[0];
        counts[kind] = (counts[kind] ?? 0) + 1;
        return Reflect.apply(post, worker, message);
      },
    });
  });

const countFramesAndTimers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counted = { frames: 0, timers: 0 };
    Object.assign(window, { counted });
    const watched = {
      requestAnimationFrame: 'frames',
      setTimeout: 'timers',
      setInterval: 'timers',
    } as const;
    for (const [name, kind] of Object.entries(watched)) {
      const original = window[name as keyof typeof watched] as (...call: unknown[]) => number;
      Object.assign(window, {
        [name](...call: unknown[]) {
          counted[kind]++;
          return Reflect.apply(original, window, call);
        },
      });
    }
  });
