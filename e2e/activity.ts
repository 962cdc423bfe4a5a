// Counts what the lab does: frames asked for and timers set in the page, requests to the worker.

import type { ElectronApplication, Page } from '@playwright/test';
import { meanwhile } from './meanwhile';

interface InPage {
  readonly frames: number;
  readonly timers: number;
}

interface Counts extends InPage {
  /** Requests to the computing worker by their kind; kinds without one are left out. */
  readonly computations: Readonly<Record<string, number>>;
}

interface Counted<T> {
  counted?: T;
}

/** Counts from now on, until the page is loaded again. */
export async function countActivity(app: ElectronApplication, page: Page) {
  await app.evaluate(countComputations);
  await page.evaluate(countFramesAndTimers);
  return {
    /** What happens in that many milliseconds. */
    async during(ms: number): Promise<Counts> {
      await app.evaluate(() => void Object.assign(globalThis, { counted: {} }));
      await page.evaluate(() => void Object.assign(window, { counted: { frames: 0, timers: 0 } }));
      await meanwhile(ms);
      const counts = await page.evaluate(() => (window as Counted<InPage>).counted!);
      const computations = await app.evaluate(
        () => (globalThis as Counted<Counts['computations']>).counted!,
      );
      return { ...counts, computations };
    },
  };
}

/** Runs in main, so that everything it needs is inside. */
function countComputations(): void {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const main = globalThis as Counted<Record<string, number>>;
  if (main.counted) return;
  main.counted = {};
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply(post, worker, message: [{ kind: string }]) {
      const [{ kind }] = message;
      main.counted![kind] = (main.counted![kind] ?? 0) + 1;
      return Reflect.apply(post, worker, message);
    },
  });
}

/** Runs in the page. */
function countFramesAndTimers(): void {
  const counting = window as Counted<{ frames: number; timers: number }>;
  counting.counted = { frames: 0, timers: 0 };
  for (const [name, kind] of [
    ['requestAnimationFrame', 'frames'],
    ['setTimeout', 'timers'],
    ['setInterval', 'timers'],
  ] as const) {
    const original = window[name] as (...call: unknown[]) => number;
    Object.assign(window, {
      [name](...call: unknown[]) {
        counting.counted![kind]++;
        return Reflect.apply(original, window, call);
      },
    });
  }
}
