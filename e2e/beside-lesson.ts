// What the window says beside a lesson: it must not answer a question that is still open.

import { expect, type Page } from '@playwright/test';
import type { Prediction } from '../src/renderer/lessons/lesson';
import { giveaways } from '../src/renderer/lessons/all-checks.fixture';

/** All that the window says beside the lesson, to the eye and to a screen reader. */
const besideLesson = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outside = [...document.querySelectorAll('body *')].filter(
      // What is said aloud of a lesson is its own question.
      (element) => !element.closest('.lesson, .live-region, dialog:not([open]), script, option'),
    );
    const names = ['aria-label', 'aria-valuetext', 'aria-description', 'title'];
    return outside
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
        ...names.map((name) => element.getAttributeNode(name)),
        ...(element instanceof HTMLInputElement ? [{ textContent: element.value }] : []),
      ])
      .map((said) => said?.textContent?.trim() ?? '')
      .filter((text) => text !== '')
      .join('\n');
  });

/** The same, once it says nothing new. */
async function atRest(page: Page): Promise<string> {
  let last = '';
  await expect(async () => {
    const now = await besideLesson(page);
    const same = now === last;
    last = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [150], timeout: 10_000 });
  return last;
}

/** Whether a text holds the answer as a number, written in whatever digits. */
const holds = (text: string, { answer, tolerance }: { answer: number; tolerance: number }) =>
  [...text.replaceAll('−', '-').matchAll(/-?\d+(\.\d+)?(e[-+]?\d+)?/g)].some(
    ([digits]) => Math.abs(Number(digits) - answer) <= tolerance * Math.abs(answer),
  );

/** While a question is open, nothing beside it may answer it. */
export async function keepsQuiet(page: Page, at: string, prediction: Prediction): Promise<void> {
  const text = await atRest(page);
  for (const giveaway of giveaways[at]) expect.soft(text, at).not.toMatch(giveaway);
  if (prediction.kind === 'number' && !Number.isInteger(prediction.answer)) {
    expect.soft(holds(text, prediction), `${at} shows ${prediction.answer}`).toBe(false);
  }
}
