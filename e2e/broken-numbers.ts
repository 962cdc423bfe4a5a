// Finds numbers that are none in what is drawn.

import type { Page } from '@playwright/test';
import { findIn } from './find-in';

/** Attributes of drawings and inline styles that hold no finite number, in the whole document. */
export const brokenNumbers = (page: Page): Promise<string[]> => findIn(page, { findBrokenNumbers });

/** Runs in the page, so that everything it needs is inside. */
export function findBrokenNumbers(): string[] {
  const isText = (name: string) => /^(aria-|title$|lang$)/.test(name);
  const broken: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const drawn = element instanceof SVGElement && !isText(name);
      const place = /^aria-value(min|max|now)$/.test(name);
      if ((drawn || place || name === 'style') && /NaN|Infinity|undefined|null/.test(value)) {
        broken.push(`${element.tagName} ${name}="${value.slice(0, 60)}"`);
      }
    }
  }
  return broken;
}
