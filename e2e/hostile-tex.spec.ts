// Formulas of a lesson that no page would come back from: refused where the lesson is read, or shown as
// they were typed. What KaTeX complains of is no complaint of the page either.

import type { Page } from '@playwright/test';
import { shortLesson } from '../src/shared/lessons/short-lesson.fixture';
import { expect, test } from './shared-lab';
import { the } from './screen';

const lesson = (text: string) =>
  JSON.stringify({ ...shortLesson, steps: [{ title: 'One', text }] });

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const init = { clipboardData, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', init));
  }, text);

const nested = (opening: string, levels: number): string =>
  `${opening.repeat(levels)}x${'}'.repeat(levels)}`;

test('TeX that is nested too deep is refused with its place, and nothing is opened', async ({
  lab: { page },
}) => {
  // Every way to nest: `tex-fault.test.ts`.
  for (const levels of [41, 350]) {
    await paste(page, lesson(`$${nested('\\frac{1}{', levels)}$`));
    await expect(page.locator('.notice')).toHaveText(/Step 1, text: A formula between two \$/);
    await page.keyboard.press('Escape');
  }
  await expect(the(page, 'combobox', 'Lesson')).toHaveValue('');
});

const three = '\\frac{1}{\\frac{1}{\\frac{1}{#1}}}';
const shownAsTyped = [
  `\\def\\a#1{${three}}${nested('\\a{', 38)}`,
  `\\def\\a#1{${three}}\\def\\b#1{\\a{\\a{\\a{#1}}}}\\def\\c#1{\\b{\\b{\\b{#1}}}}\\c{\\c{\\c{x}}}`,
  '\\def\\a{\\a\\a}\\a',
  '\\frac{',
  '\\color{url(http://e.x)}x',
  '\\includegraphics{http://e.x/a.png}',
  '\\href{javascript:alert(1)}{x}',
  '\\htmlStyle{position:fixed}{x}',
];

test('what cannot be set is shown as it was typed, without a complaint; what can is set', async ({
  lab: { page },
}) => {
  const whole = nested('\\sqrt{', 40);
  await paste(page, lesson([whole, ...shownAsTyped].map((tex) => `$${tex}$`).join('\n\n')));
  const formulas = the(page, 'region', 'Lesson text').locator('.typeset');
  await expect(formulas).toHaveCount(1 + shownAsTyped.length);
  await expect(formulas.first().locator('.katex')).toHaveCount(1);
  for (const [k, tex] of shownAsTyped.entries()) {
    await expect(formulas.nth(k + 1)).toHaveText(tex);
    await expect(formulas.nth(k + 1).locator('*')).toHaveCount(0);
  }
});
