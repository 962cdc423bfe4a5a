// Waits until the window says that it is settled: nothing asked, no frame due, letters there, all kept.

import type { Page } from '@playwright/test';

/** Milliseconds; what plays is never settled. */
const PATIENCE = 2000;

interface Wait {
  readonly patience?: number;
  /** What may still be under way, by its name in `data-busy`. */
  readonly but?: readonly string[];
}

/** @returns what is still under way; '' once the window is settled */
export const settled = (
  page: Page,
  { patience = PATIENCE, but = [] }: Wait = {},
): Promise<string> =>
  page.evaluate(
    async ([longest, allowed]) => {
      const { documentElement: root } = document;
      const busy = (): string =>
        (root.dataset['busy'] ?? '')
          .split(' ')
          .filter((name) => !allowed.includes(name))
          .join(' ');
      await new Promise<void>((done) => {
        const end = setTimeout(finish, longest);
        const watcher = new MutationObserver(look);
        watcher.observe(root, { attributes: true, attributeFilter: ['data-busy'] });
        look();
        // What has just ended may begin something else in the same turn, and what is laid out anew is measured
        // in the next frame.
        function look(): void {
          if (busy() !== '') return;
          requestAnimationFrame(() => setTimeout(() => busy() === '' && finish()));
        }
        function finish(): void {
          clearTimeout(end);
          watcher.disconnect();
          done();
        }
      });
      return busy();
    },
    [patience, but] as const,
  );
