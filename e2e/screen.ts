// The lab's window by its accessible names, and what a person reads in it. The names are the same
// in both languages, so nothing here depends on which is shown.

import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';

type Role = Parameters<Page['getByRole']>[0];

/** The control or picture of exactly this name. */
export const the = (page: Page, role: Role, name: string): Locator =>
  page.getByRole(role, { name, exact: true });

export const outcomeOf = (page: Page): Locator => the(page, 'status', 'Outcome');

/** What stands in “This step”, value by value from the top, as it is written. */
export const thisStep = (page: Page): Promise<string[]> =>
  the(page, 'table', 'This step').evaluate((table) =>
    [...(table as HTMLTableElement).rows].map((row) => row.cells[2].textContent),
  );

/** The row of one step in “Steps”; it exists while it is in sight. */
export const rowOf = (page: Page, step: number): Locator =>
  the(page, 'table', 'Steps').locator(`[role="row"][aria-rowindex="${step + 2}"]`);

/** The cells of a row as they are written, and in full as their title says. */
export const cellsOf = (row: Locator): Promise<{ text: string; title: string }[]> =>
  row.getByRole('cell').evaluateAll((cells) =>
    cells.map((cell) => ({
      text: cell.textContent ?? '',
      title: cell.getAttribute('title') ?? '',
    })),
  );

/** Goes to a step by the scrubber. */
export async function goTo(page: Page, step: number): Promise<void> {
  await the(page, 'slider', 'Step').fill(String(step));
}

/** The step shown. */
export const stepOf = async (page: Page): Promise<number> =>
  Number(await the(page, 'slider', 'Step').inputValue());

/** Types a value over the old one and leaves the field. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

/** Gives the page exactly this size, whatever the menu bar takes. */
export async function resize(
  app: ElectronApplication,
  page: Page,
  [width, height]: readonly number[],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0].setContentSize(size[0], size[1]);
    },
    [width, height],
  );
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([width, height]);
}
