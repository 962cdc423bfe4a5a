// Asks the page what is wrong in it, the same of one state after the other: what finds it is kept in
// the page, which reads and compiles it once, and everything is asked in one go.

import type { Page } from '@playwright/test';

/** Each runs in the page, so that everything it needs is inside. */
type Finders = Readonly<Record<string, () => string[]>>;

/** What they find, one line a fault. */
export async function findIn(page: Page, finders: Finders): Promise<string[]> {
  const names = Object.keys(finders);
  const found = await page.evaluate(ask, names);
  if (found) return found;
  const sources = Object.entries(finders).map(([name, find]) => `${name}: ${find.toString()}`);
  await page.evaluate(
    `(globalThis.keptFinders = { ...globalThis.keptFinders, ${sources.join(',\n')} }, undefined)`,
  );
  const foundNow = await page.evaluate(ask, names);
  if (!foundNow) throw new Error(`The page does not keep ${names.join(', ')}.`);
  return foundNow;
}

/** Undefined where one of them is not there, as after another load of the page. */
function ask(names: readonly string[]): string[] | undefined {
  const { keptFinders = {} } = globalThis as { keptFinders?: Finders };
  if (!names.every((name) => name in keptFinders)) return undefined;
  return names.flatMap((name) => keptFinders[name]());
}
