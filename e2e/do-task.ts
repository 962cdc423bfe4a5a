// Does the task of a lesson's step by the controls that stand in it, and the menu of the chart.

import type { Page } from '@playwright/test';
import type { Attempt } from '../src/renderer/lessons/lesson';
import { spoken, the, type } from './screen';

/** What is changed, without the way to a step of the run. */
export async function changeAs(page: Page, { change = {} }: Attempt): Promise<void> {
  const { objective, start, lr, steps, h, gradient, arrows, optimizer, chart } = change;
  if (objective && 'id' in objective) {
    await the(page, 'combobox', 'Function').selectOption(objective.id);
  } else {
    for (const [axis, value] of (start ?? []).entries()) {
      await type(the(page, 'spinbutton', `Start x${axis}`), String(value));
    }
  }
  if (optimizer) await the(page, 'combobox', 'Optimizer').selectOption(optimizer.id);
  if (lr !== undefined) await type(the(page, 'textbox', 'Learning rate value'), String(lr));
  if (steps !== undefined) await type(the(page, 'spinbutton', 'Steps'), String(steps));
  if (h !== undefined) await type(the(page, 'spinbutton', 'h'), String(h));
  if (gradient === 'analytic') {
    await the(page, 'radiogroup', 'Gradient').locator('input').nth(1).check({ force: true });
  }
  if (arrows === 'uphill') await page.locator('.field-switch button').nth(1).click();
  if (chart) {
    await page
      .getByRole('combobox', { name: spoken((names) => names.chart), exact: true })
      .selectOption(chart);
  }
}
