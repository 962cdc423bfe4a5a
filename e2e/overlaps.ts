// Finds words on the pictures that lie over each other.

import type { Page } from '@playwright/test';

const ON_PICTURES = [
  '.surface-tick, .surface-letter, .surface-distance, .scale-note b, .scale-note > span:last-child',
  '.field-tick text, .field-letter',
  '.field-nested text, .field-away, .field-missing',
];

/**
 * Pairs of words that lie over each other.
 *
 * @param groups selectors of what is looked at together
 * @param slack CSS pixels across and down that may be shared
 */
export const overlaps = (
  page: Page,
  groups: readonly string[] = ON_PICTURES,
  slack: readonly [number, number] = [2, 3],
): Promise<string[]> =>
  page.evaluate(
    ([selectors, [mostAcross, mostDown]]) =>
      selectors.flatMap((group) => {
        const shown = [...document.querySelectorAll(group)].filter(
          (element) =>
            element.textContent !== '' && element.checkVisibility({ visibilityProperty: true }),
        );
        // A letter has room around it that nothing is written in.
        const boxes = shown.map((element) => element.getBoundingClientRect());
        return shown.flatMap((element, i) =>
          shown.slice(i + 1).flatMap((other, j) => {
            const [a, b] = [boxes[i], boxes[i + 1 + j]];
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > mostAcross && down > mostDown
              ? [`“${element.textContent}” and “${other.textContent}”`]
              : [];
          }),
        );
      }),
    [groups, slack] as const,
  );
