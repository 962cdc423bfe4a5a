// What the window is called to those who hear it or speak to it: names in the window's language,
// with everything in them that can be read on the control; and fixed names for tests.

import type { Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { contract, the } from './screen';
import { expect, test } from './shared-lab';
import { states } from './walk';

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

/** Mathematics, code and proper names, which are the same in Korean. */
const SAME_IN_KOREAN =
  /\b(?:English|simpleNet|Adam|AdaGrad|RMSProp|NAG|init_x|step_num|float64|NaN|argmax|softmax|log|sin|cos|exp|sqrt|abs|lr|grad|array|copy|tmp_val|fxh1|fxh2|idx|self|update)\b/g;
const isEnglish = (text: string) => /[a-z]{3}/i.test(text.replaceAll(SAME_IN_KOREAN, ''));
const HANGUL = /[가-힣]/;

/** Controls whose name lacks something of the label that can be read on or beside them. */
const unlike = (page: Page): Promise<string[]> =>
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
        'select, input, textarea, output, .number, .digits, .soft, code, .math, .problem, .formula-underline, [popover], .katex',
      )) {
        other.remove();
      }
      // What stands in parentheses explains the label.
      return letters((copy.textContent ?? '').replaceAll(/\(.*?\)/g, ''));
    };
    const controls = [...document.querySelectorAll('button, input, select, [role="tab"]')];
    return controls.flatMap((control) => {
      if (!control.checkVisibility()) return [];
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

for (const language of ['ko', 'en'] as const) {
  test(`names follow the window's language and what can be read (${language})`, async ({
    lab: { page },
  }) => {
    test.setTimeout(90_000);
    const t = texts[language];
    await the(page, 'combobox', 'Language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const { name, reach } of states) {
      await reach(page, t);
      const words = await spokenWords(page);
      const wrong =
        language === 'ko'
          ? words.filter((text) => !HANGUL.test(text) && isEnglish(text))
          : words.filter((text) => HANGUL.test(text) && text !== '한국어');
      expect.soft(wrong, name).toEqual([]);
      expect.soft(await unlike(page), name).toEqual([]);
    }
  });

  test(`what tests rely on is found by its fixed name (${language})`, async ({ lab: { page } }) => {
    await the(page, 'combobox', 'Language').selectOption(language);
    for (const [role, name] of contract) {
      if (name === 'Pause') await the(page, 'button', 'Play').click();
      const found = page.getByRole(role).and(page.locator(`[data-name="${name}"]`));
      await expect(found, `${role} “${name}”`).toHaveCount(1);
      if (language === 'en') await expect(found).toHaveAccessibleName(name);
      else if (name !== 'f(x0, x1)') await expect(found).toHaveAccessibleName(HANGUL);
      if (name === 'Pause') await found.click();
    }
  });
}
