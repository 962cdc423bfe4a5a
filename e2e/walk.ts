// A walk through the states of the window, for tests that ask the same of each of them.

import { expect, type Page } from '@playwright/test';
import type { Texts } from '../src/i18n/texts';
import { goTo, spoken, the, type } from './screen';

export interface State {
  readonly name: string;
  /** @param t the texts of the language shown */
  readonly reach: (page: Page, t: Texts) => Promise<unknown>;
}

const choose = (page: Page, menu: 'figure' | 'chart', value: string) =>
  page
    .getByRole('combobox', { name: spoken((names) => names[menu]), exact: true })
    .selectOption(value);
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const choice = (page: Page) => page.locator('.lesson .choices button').first();

/** One after the other: each begins where the one before has ended. */
export const states: readonly State[] = [
  { name: 'as it opens', reach: async () => {} },
  { name: 'the secant', reach: (page) => choose(page, 'figure', 'secant') },
  { name: 'the slices', reach: (page) => choose(page, 'figure', 'slices') },
  { name: 'the surface', reach: (page) => choose(page, 'figure', 'surface') },
  ...(['growth', 'gradient', 'sweep', 'h', 'value'] as const).map((chart) => ({
    name: `the chart ${chart}`,
    reach: (page: Page) => choose(page, 'chart', chart),
  })),
  {
    name: 'the map of starts, far away',
    reach: async (page, t) => {
      await type(the(page, 'textbox', 'Learning rate value'), '10');
      await goTo(page, 8);
      await press(page, t.names.field.basins);
    },
  },
  {
    name: 'outside a frame that stays',
    reach: async (page) => {
      await the(page, 'radiogroup', 'Scale').locator('input').nth(1).check({ force: true });
      await expect(page.locator('.surface-distance')).toBeVisible();
    },
  },
  {
    name: 'all steps on log axes',
    reach: (page) =>
      the(page, 'radiogroup', 'Scale').locator('input').nth(3).check({ force: true }),
  },
  {
    name: 'the digits of Adam',
    reach: async (page, t) => {
      await the(page, 'combobox', 'Optimizer').selectOption('adam');
      await press(page, t.commands.arithmetic.label);
      await expect(page.locator('.arithmetic table')).toBeVisible();
    },
  },
  {
    name: 'the Python code',
    reach: async (page, t) => {
      await press(page, t.names.arithmetic.close);
      await press(page, t.names.code.dialog);
      await expect(page.locator('.code-dialog')).toContainText('numpy');
    },
  },
  {
    name: 'the glossary',
    reach: async (page, t) => {
      await press(page, t.names.code.close);
      await press(page, t.names.glossary);
      await expect(page.locator('dialog.glossary')).toBeVisible();
    },
  },
  {
    name: 'the help',
    reach: async (page, t) => {
      await page.keyboard.press('Escape');
      await press(page, t.helpPages.title);
      await expect(page.locator('.help-page')).toBeFocused();
    },
  },
  {
    name: 'the mystery',
    reach: async (page, t) => {
      await page.keyboard.press('Escape');
      await press(page, t.names.sharedArray.dialog);
      await expect(page.locator('dialog.shared-array .player')).toBeVisible();
    },
  },
  {
    name: 'the palette',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(the(page, 'combobox', 'Find a command')).toBeFocused();
    },
  },
  {
    name: 'the palette without an answer',
    reach: async (page, t) => {
      await page.keyboard.type('0x0x0x');
      await expect(page.locator('dialog.palette')).toContainText(t.palette.nothing);
    },
  },
  {
    name: 'the list of keys',
    reach: async (page) => {
      await page.keyboard.press('F1');
      await expect(page.locator('dialog.palette')).toHaveCount(0);
      await expect(page.locator('dialog.key-list')).toBeVisible();
    },
  },
  {
    name: 'presenter mode',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F5');
      // What a style names has to be there in every language.
      await expect(the(page, 'slider', 'Learning rate')).toBeVisible();
      await expect(the(page, 'combobox', 'Language')).toBeHidden();
    },
  },
  {
    name: 'a lesson, answered',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await the(page, 'combobox', 'Lesson').selectOption('too-large');
      await choice(page).click();
      await expect(page.locator('.because')).toBeVisible();
    },
  },
  ...(['along', 'compare', 'example'] as const).map((tab) => ({
    name: `the network: ${tab}`,
    reach: async (page: Page, t: Texts) => {
      if (tab === 'along') {
        await the(page, 'combobox', 'Lesson').selectOption('');
        await the(page, 'combobox', 'Function').selectOption('simplenet');
        await choose(page, 'figure', 'network');
      }
      await page.getByRole('tab', { name: t.network[tab], exact: true }).click();
    },
  })),
];
