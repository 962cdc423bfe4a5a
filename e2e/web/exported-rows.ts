import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import golden from '../../golden/notebook.json' with { type: 'json' };
import { the } from '../screen';

/** Of the notebook, at lr = 10. */
export const { rows: rowsAtTen } = golden.descentFresh.find(({ lr }) => lr === 10)!;

/** Saved as a spreadsheet, by a browser that does not ask where. */
export async function exportedRows(page: Page): Promise<number[][]> {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await the(page, 'button', 'Export').click();
  await page.getByRole('radio', { name: /^Numbers/ }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as…' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  await page.keyboard.press('Escape');
  const [, ...lines] = text.trim().split('\r\n');
  return lines.map((line) => line.split(',').slice(1).map(Number));
}
