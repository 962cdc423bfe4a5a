// Runs code as if the page itself had been taken over.

import type { Page } from '@playwright/test';

/**
 * Runs `source`, the body of an async function, in a task of its own: what the debugger calls
 * directly is exempt from the content policy.
 *
 * @returns what it returned, or `threw: …`
 */
export const attack = (page: Page, source: string, patience = 1500): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => setTimeout(async () => {
    const patience = new Promise((give) => setTimeout(give, ${patience}, 'nothing came'));
    const result = (async () => { ${source} })();
    resolve(await Promise.race([result, patience]).catch((error) => 'threw: ' + error));
  }))`);

/** A value as an expression, with what JSON has no word for: NaN, Infinity, undefined. */
export function sourceOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join()}])`;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`;
  // A key in brackets is a key, also “__proto__”.
  const entries = Object.entries(value).map(
    ([key, each]) => `[${JSON.stringify(key)}]: ${sourceOf(each)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** Whether any attack so far could run code of its own: those that try set this. */
export const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'pwned' in globalThis);

/** Takes back what the attacks have left for the end of the test to complain about. */
export async function forget(page: Page, complaints: string[]): Promise<void> {
  await page.evaluate(() => performance.clearResourceTimings());
  complaints.splice(0);
}
