// Finds what is written smaller than the back row can read.

import type { Page } from '@playwright/test';

/**
 * What is too small, each once: its size, the text, and where it stands.
 *
 * @param least CSS pixels; a part of the height of the window by default
 */
export const smallText = (page: Page, least?: number): Promise<string[]> =>
  page.evaluate(find, least);

/** Runs in the page, so that everything it needs is inside. */
function find(least = innerHeight / 45 - 0.5): string[] {
  /** Marks on a letter, and what is set as a formula, are as small as typesetting has them. */
  const SCRIPTS = 'sub, sup, .katex, tspan[baseline-shift], tspan[dy]';
  const UNREAD = 'option, script, style, noscript, title, .unseen, [aria-hidden="true"] > title';
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest(`${SCRIPTS}, ${UNREAD}`)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (getComputedStyle(element).clipPath !== 'none') continue;
    // A drawing is as large as its frame makes it, turned or not.
    const { a = 1, b = 0 } = (element as Partial<SVGGraphicsElement>).getScreenCTM?.() ?? {};
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.hypot(a, b);
    if (size >= least) continue;
    const place = element.closest('[class]')?.getAttribute('class') ?? element.tagName;
    found.add(`${size.toFixed(1)} of ${least.toFixed(1)} px: “${text.slice(0, 40)}” in ${place}`);
  }
  return [...found];
}
