// What the window is called to those who hear it or speak to it: whether names are in the window's
// language, with everything in them that can be read on the control.

import type { Page } from '@playwright/test';

/** What every element of the window calls itself, and what else of it is spoken. */
async function spokenWords(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const names = [...tree.matchAll(/^\s*- [a-z]+ "((?:[^"\\]|\\.)*)"/gm)].map(([, name]) => name);
  const attributes = await page.evaluate(() =>
    ['aria-label', 'title', 'alt', 'aria-description', 'aria-valuetext', 'placeholder'].flatMap(
      (attribute) =>
        [...document.querySelectorAll(`[${attribute}]`)]
          .filter((element) => element.checkVisibility() && !element.closest('[lang]:not(html)'))
          .map((element) => element.getAttribute(attribute) ?? ''),
    ),
  );
  return [...new Set([...names, ...attributes])];
}

/** Mathematics, code, keys, kinds and names of files, and proper names, which are the same in Korean. */
const SAME_IN_KOREAN =
  /\b(?:[\w.]+\.md|PNG|SVG|GIF|WebM|CSV|JSON|PDF|English|simpleNet|Adam|AdamW|AdaGrad|RMSProp|NAG|init_x|step_num|float64|NaN|argmax|softmax|log|sin|cos|exp|sqrt|abs|lr|grad|array|copy|tmp_val|fxh1|fxh2|idx|self|solve|update)\b/g;
export const isEnglish = (text: string) => /[a-z]{3}/i.test(text.replaceAll(SAME_IN_KOREAN, ''));
export const HANGUL = /[가-힣]/;

/** Controls whose name lacks something of the label that can be read on or beside them. */
export const unlikeLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const letters = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
    /** Numbers, code and symbols beside the words of a label are no part of it. */
    const wordsOf = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll(
        'select, input, textarea, output, kbd, .number, .digits, .soft, code, .math, .problem, .formula-underline, [popover], .katex',
      )) {
        other.remove();
      }
      // What stands in parentheses explains the label.
      return letters((copy.textContent ?? '').replaceAll(/\(.*?\)/g, ''));
    };
    const controls = [...document.querySelectorAll('button, input, select, [role="tab"]')];
    return controls.flatMap((control) => {
      if (!control.checkVisibility()) return [];
      // It is called what it says.
      if (control.matches('button') && control.ariaLabel === null) return [];
      const label = control.matches('button')
        ? control
        : (control.closest('label') ??
          control.closest('.labelled, .labelled-row')?.querySelector('.label'));
      if (!label) return [];
      const read = wordsOf(label);
      const name = control.ariaLabel ?? label.textContent ?? '';
      return letters(name).includes(read) ? [] : [`“${name}” does not say “${read}”`];
    });
  });

/** What is called by a name of another language than the window's. */
export async function wrongWords(page: Page, language: 'ko' | 'en'): Promise<string[]> {
  const words = await spokenWords(page);
  const wrong =
    language === 'ko'
      ? words.filter((text) => !HANGUL.test(text) && isEnglish(text))
      : words.filter((text) => HANGUL.test(text.replaceAll('한국어', '')));
  return wrong.map((text) => `another language: “${text}”`);
}
