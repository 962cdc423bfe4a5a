// No line of a lesson ends within a number or a pair, nor between a formula, a link or a name of code
// and what is written after it: asked of the boxes that the browser made.

import type { Page } from '@playwright/test';
import { lessons } from '../src/renderer/lessons';
import { the } from './screen';
import { settled } from './settled';
import { expect, test } from './shared-lab';

/** The column of a lesson in CSS pixels, from a narrow frame to a large window. */
const WIDTHS = [280, 330, 380, 440, 520];

/** What is torn, with the letters around it. */
const torn = (page: Page): Promise<string[]> =>
  page.locator('.lesson-body').evaluate((body: HTMLElement, widths) => {
    const found: string[] = [];
    const linesOf = (node: Node, from: number, to: number): number => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      return new Set(tops.map(({ bottom }) => Math.round(bottom / 4))).size;
    };
    const look = (width: number) => {
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest('.katex, .unseen')) continue;
        const text = node.textContent ?? '';
        const kept = /\([^()\p{L}]{1,24}\)|[-−]?\d[\d.,]*(?:e[-−]?\d+)?[\p{L}%²]*/gu;
        for (const { 0: letters, index } of text.matchAll(kept)) {
          if (linesOf(node, index, index + letters.length) > 1) found.push(`${width}: ${letters}`);
        }
        const mark = node.previousSibling;
        if (!(mark instanceof HTMLElement) || !/^[^\s(]/.test(text)) continue;
        const end = [...mark.getClientRects()].at(-1);
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, 1);
        const begin = range.getClientRects()[0];
        if (end && begin && begin.top > end.bottom)
          found.push(`${width}: ${mark.textContent}⏎${text}`);
      }
    };
    for (const width of widths) {
      body.style.width = `${width}px`;
      look(width);
    }
    body.style.width = '';
    return found;
  }, WIDTHS);

for (const language of ['ko', 'en'] as const) {
  test(`no line of a lesson ends where it must not (${language}) @full`, async ({
    lab: { page },
  }) => {
    await the(page, 'combobox', 'Language').selectOption(language);
    test.setTimeout(150_000);
    for (const lesson of lessons) {
      await the(page, 'combobox', 'Lesson').selectOption(lesson.id);
      for (const [i, step] of lesson.steps.entries()) {
        if (i > 0) await page.locator('.lesson .next').click();
        await expect(page.locator('.lesson h2')).toHaveText(step.texts[language].title);
        if (step.prediction) await page.locator('.ask .quiet').click();
        await settled(page, { but: ['picture'] });
        expect.soft(await torn(page), `${lesson.id}.${step.id}`).toEqual([]);
      }
    }
  });
}
