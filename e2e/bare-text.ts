// Finds what the window says in a language of its own: letters that stand outside of ⟦ and ⟧, between
// which the third language has every text (`scripts/third-language.mjs`).

import type { Page } from '@playwright/test';

/** Notes what is written on canvases, from the next load of the page on. */
export const noteDrawnText = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const drawn = new Set<string>();
    Object.assign(window, { drawnText: drawn });
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      for (const method of ['fillText', 'strokeText'] as const) {
        const original = prototype[method];
        prototype[method] = function (text, ...rest) {
          drawn.add(text);
          original.call(this, text, ...rest);
        };
      }
    }
  });

/** What stands bare in the page, one line a place: “text: where”. */
export const bareText = (page: Page): Promise<string[]> => page.evaluate(find);

/** Runs in the page, so that everything it needs is inside. */
function find(): string[] {
  const OPEN = '⟦';
  const CLOSE = '⟧';
  const LETTERS = /\p{L}{3,}|\p{Script=Hangul}/u;
  const NAMES = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription'];
  const SAID = [...NAMES, 'title', 'placeholder', 'alt', 'label'];
  /** Languages by their own names, formulas, and the code of a program. */
  const OTHER = 'script, style, noscript, .katex, .code-dialog pre, [lang]:not(html)';

  const found = new Set<string>();
  const where = (element: Element): string => {
    const parts: string[] = [];
    for (let at: Element | null = element; at && parts.length < 3; at = at.parentElement) {
      const name = at.getAttribute('data-name') ?? at.getAttribute('class')?.split(' ')[0];
      if (name) parts.unshift(name);
    }
    return parts.join(' > ') || element.tagName.toLowerCase();
  };

  /** What is outside of the brackets, and how deep the text ends within them. */
  function outside(text: string, depth: number): { readonly bare: string; readonly depth: number } {
    let bare = '';
    for (const sign of text) {
      if (sign === OPEN) depth++;
      if (depth === 0) bare += sign;
      else if (bare !== '' && !bare.endsWith(' ')) bare += ' ';
      if (sign === CLOSE) depth--;
    }
    return { bare, depth };
  }
  function check(text: string, place: string, depth = 0): number {
    const part = outside(text, depth);
    if (LETTERS.test(part.bare)) found.add(`${part.bare.trim().replaceAll(/\s+/g, ' ')}: ${place}`);
    return part.depth;
  }

  // A text may go through several elements, so the depth is kept from one to the next.
  let depth = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest(OTHER)) continue;
    depth = check(node.textContent ?? '', where(element), depth);
    if (depth < 0) found.add(`⟧ without ⟦: ${where(element)}`);
    depth = Math.max(0, depth);
  }
  if (depth !== 0) found.add('⟦ without ⟧: the page');
  for (const element of document.querySelectorAll('*')) {
    if (element.closest(OTHER)) continue;
    for (const name of SAID) {
      const text = element.getAttribute(name);
      if (text) check(text, `${name} of ${where(element)}`);
    }
  }
  check(document.title, 'title of the page');
  const { drawnText } = window as unknown as { readonly drawnText?: ReadonlySet<string> };
  for (const text of drawnText ?? []) check(text, 'canvas');
  return [...found];
}
