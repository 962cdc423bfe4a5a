// Waits until the window says that it is settled: nothing asked, no frame due, letters there, all kept.

import type { Page } from '@playwright/test';

/** Milliseconds; what plays is never settled. */
const PATIENCE = 2000;

/** @returns what is still under way; '' once the window is settled */
export const settled = (page: Page, patience = PATIENCE): Promise<string> =>
  page.evaluate(async (longest) => {
    const { documentElement: root } = document;
    const busy = (): string => root.dataset['busy'] ?? '';
    await new Promise<void>((done) => {
      const end = setTimeout(finish, longest);
      const watcher = new MutationObserver(() => busy() === '' && finish());
      watcher.observe(root, { attributes: true, attributeFilter: ['data-busy'] });
      if (busy() === '') finish();
      function finish(): void {
        clearTimeout(end);
        watcher.disconnect();
        done();
      }
    });
    return busy();
  }, patience);
