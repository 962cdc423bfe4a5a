// What a person does in the lab, in any browser.

import { expect } from '@playwright/test';
import type { Browser } from './browser';

const ENTER = '\uE007';

export const OUTCOME = '[data-name="Outcome"]';
const RATE = '[data-name="Learning rate value"]';

export const textOf = (browser: Browser, selector: string): Promise<string> =>
  browser.run('return document.querySelector(args[0])?.textContent ?? "";', selector);

/** Waits until the element's text says it. */
export const says = (browser: Browser, selector: string, text: string): Promise<void> =>
  expect.poll(() => textOf(browser, selector), { timeout: 20_000 }).toContain(text);

export async function typeRate(browser: Browser, rate: string): Promise<void> {
  await browser.click(RATE);
  await browser.run('document.querySelector(args[0]).select();', RATE);
  await browser.keys(RATE, rate + ENTER);
}

/** An entry of a menu, by its value. */
export const choose = (browser: Browser, name: string, value: string): Promise<void> =>
  browser.run(
    `const menu = document.querySelector('[data-name="' + args[0] + '"]');
     menu.value = args[1];
     menu.dispatchEvent(new Event('change', { bubbles: true }));`,
    name,
    value,
  );

/** What leaves the page from now on stays in it, for whoever asks: no browser shows its downloads. */
export const keepDownloads = (browser: Browser): Promise<void> =>
  browser.run(
    `window.left = [];
     window.showSaveFilePicker = undefined;
     const make = URL.createObjectURL.bind(URL);
     URL.createObjectURL = (blob) => { window.left.push(blob); return make(blob); };`,
  );

/** The file that left last. */
async function leftFile(browser: Browser): Promise<string> {
  await expect
    .poll(() => browser.run<number>('return window.left.length;'), { timeout: 20_000 })
    .toBeGreaterThan(0);
  return browser.run('return window.left.pop().text();');
}

/** Every row of the run, with every digit: x0, x1, f, g0, g1. */
export async function exportedRows(browser: Browser): Promise<number[][]> {
  await browser.click('[data-name="Export"]');
  await browser.run(
    `const kinds = [...document.querySelectorAll('.export-kinds label')];
     kinds.find(({ textContent }) => textContent.startsWith('Numbers')).click();`,
  );
  await expect.poll(() => textOf(browser, '.numbers-preview'), { timeout: 20_000 }).toContain('g1');
  await browser.click('.make .primary');
  const csv = await leftFile(browser);
  await browser.click('.export-dialog header button');
  const [, ...lines] = csv.trim().split('\r\n');
  return lines.map((line) => line.split(',').slice(1).map(Number));
}

/** By the key, as the page itself understands it. */
export async function savedSession(browser: Browser): Promise<string> {
  await browser.run(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', {
       key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }));`,
  );
  return leftFile(browser);
}

/** Lets go of a file over the window. */
export const drop = (browser: Browser, name: string, text: string): Promise<void> =>
  browser.run(
    `const dataTransfer = new DataTransfer();
     dataTransfer.items.add(new File([args[1]], args[0]));
     for (const kind of ['dragenter', 'dragover', 'drop']) {
       document.querySelector('#app').dispatchEvent(
         new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
     }`,
    name,
    text,
  );
