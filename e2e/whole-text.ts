// All that the window says, to the eye and to a screen reader, and whether it answers a question.

import type { Page } from '@playwright/test';
import type { Prediction } from '../src/renderer/lessons/lesson';
import { settled } from './settled';

/**
 * Texts, names, descriptions, titles and values of everything there is.
 *
 * @param but what is left out, as a selector
 */
const sayings = (page: Page, but: string): Promise<string> =>
  page.evaluate((left) => {
    const said = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest(`dialog:not([open]), script, option, style, ${left}`),
    );
    const names = ['aria-label', 'aria-valuetext', 'aria-description', 'aria-placeholder', 'title'];
    return said
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
        ...names.map((name) => element.getAttributeNode(name)),
        ...(element instanceof HTMLInputElement ? [{ textContent: element.value }] : []),
      ])
      .map((one) => one?.textContent?.trim() ?? '')
      .filter((text) => text !== '')
      .join('\n');
  }, but);

/** Whether a text holds the answer as a number, written in whatever digits. */
function holds(
  text: string,
  { answer, tolerance }: { answer: number; tolerance: number },
): boolean {
  return [...text.replaceAll('−', '-').matchAll(/-?\d+(\.\d+)?(e[-+]?\d+)?/g)].some(
    ([digits]) => Math.abs(Number(digits) - answer) <= tolerance * Math.abs(answer),
  );
}

/**
 * What in the window would answer an open question.
 *
 * @param giveaways what it would say if it did
 */
export async function answersOn(
  page: Page,
  prediction: Prediction,
  giveaways: readonly RegExp[],
): Promise<string[]> {
  await settled(page, { but: ['picture'] });
  // The choices hold the answer among others.
  const said = (await sayings(page, '.ask')).split('\n');
  const found = giveaways.flatMap((pattern) => {
    const line = said.find((one) => pattern.test(one));
    return line === undefined ? [] : [`${pattern.source}: “${line}”`];
  });
  // Whole numbers are on every axis: they have patterns. A lesson's own numbers are given.
  if (prediction.kind !== 'number' || Number.isInteger(prediction.answer)) return found;
  const beside = await sayings(page, '.lesson, .live-region');
  return holds(beside, prediction) ? [...found, `the number ${prediction.answer}`] : found;
}
