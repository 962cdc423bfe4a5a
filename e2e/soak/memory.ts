// What the page holds, once what nobody needs is cleared away.

import type { Page } from '@playwright/test';
import { liveContexts } from './watched-page';

export interface Memory {
  /** Of JavaScript, in MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
}

export async function memoryOf(page: Page): Promise<Memory> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('HeapProfiler.enable');
  // What a first pass lets go of holds what a second one does.
  for (let pass = 0; pass < 2; pass++) await chromium.send('HeapProfiler.collectGarbage');
  const { usedSize } = await chromium.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await chromium.send('Memory.getDOMCounters');
  await chromium.detach();
  const heap = Math.round(usedSize / 1e5) / 10;
  return { heap, nodes, listeners, contexts: await liveContexts(page) };
}

/** How much more there may be in the same state, later: code that came to be used, lists that are bounded. */
const MORE: Memory = { heap: 20, nodes: 3000, listeners: 300, contexts: 2 };

export const grown = (before: Memory, after: Memory): string[] =>
  (Object.keys(MORE) as (keyof Memory)[])
    .filter((what) => after[what] - before[what] > MORE[what])
    .map((what) => `${what}: ${before[what]} before, ${after[what]} after`);
