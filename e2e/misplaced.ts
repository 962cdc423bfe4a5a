// Where a sentence about a field stands, and should not.

import type { Page } from '@playwright/test';

/** What of the sentence is wrong: outside of the window, cut, or over what is pressed most. */
export const misplaced = (page: Page) =>
  page.getByRole('alert').evaluate((alert) => {
    const { left, top, right, bottom } = alert.getBoundingClientRect();
    const covered = [...document.querySelectorAll('.presets button, .play')].filter((button) => {
      const box = button.getBoundingClientRect();
      return left < box.right && box.left < right && top < box.bottom && box.top < bottom;
    });
    return [
      ...(left < 0 || top < 0 || right > innerWidth || bottom > innerHeight ? ['outside'] : []),
      ...(alert.scrollWidth > alert.clientWidth + 1 ? ['cut'] : []),
      ...covered.map(({ textContent }) => `over ${textContent}`),
    ];
  });
