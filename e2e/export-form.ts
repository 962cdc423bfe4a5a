// The form in which something leaves, worked as a person does, and what it writes.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseFile } from './app-menu';
import { expect, test, type Lab } from './launch';
import { the } from './screen';

export async function openForm(page: Page, kind: string): Promise<void> {
  await the(page, 'button', 'Export').click();
  const kinds = page.locator('.export-kinds');
  await kinds.getByRole('radio', { name: new RegExp(`^${kind}`) }).check({ force: true });
}

export async function choose(page: Page, ...words: readonly string[]): Promise<void> {
  const form = page.locator('.export-form');
  for (const name of words) {
    await form.getByRole('radio', { name, exact: true }).check({ force: true });
  }
}

/** @param name of the file, another each time: it is said once it is written */
export async function saved(
  { app, page }: Lab,
  name: string,
  ...words: readonly string[]
): Promise<Buffer> {
  await choose(page, ...words);
  const file = test.info().outputPath(name);
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByText(`Saved: ${name}`)).toBeVisible({ timeout: 40_000 });
  return readFile(file);
}

export const closeForm = (page: Page): Promise<void> =>
  page.locator('.export-dialog').getByRole('button', { name: 'Close', exact: true }).click();
