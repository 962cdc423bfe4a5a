// The walk through what opens over the lab.

import { expect } from '@playwright/test';
import type { Texts } from '../src/i18n/texts';
import type { Hand } from './hand';
import { the } from './screen';
import { again, fresh, type Part } from './walk-state';

const escape = (hand: Hand) => hand.key('Escape');
const fromMenu = (label: (t: Texts) => string, seen: string) => async (hand: Hand, t: Texts) => {
  await hand.press('.main-menu button', label(t));
  await expect(hand.page.locator(seen)).toBeVisible();
  await hand.rest();
};
const close = (hand: Hand) => hand.press('dialog[open] header button:last-of-type');

export const dialogs: Part = {
  states: [
    fresh(
      'settings',
      fromMenu((t) => t.commands.settings.label, 'dialog.settings'),
    ),
    fresh('the Python code', async (hand, t) => {
      await close(hand);
      await fromMenu((texts) => texts.commands.code.label, '.code-dialog pre')(hand, t);
      await expect(hand.page.locator('.code-dialog')).toContainText('numpy');
    }),
    fresh('the glossary', async (hand, t) => {
      await escape(hand);
      await fromMenu((texts) => texts.commands.glossary.label, 'dialog.glossary')(hand, t);
    }),
    fresh('the mystery', async (hand, t) => {
      await escape(hand);
      const label = (texts: Texts) => texts.commands.sharedArray.label;
      await fromMenu(label, 'dialog.shared-array .player')(hand, t);
    }),
    fresh('help', async (hand) => {
      await escape(hand);
      await hand.key('h');
      await expect(hand.page.locator('.help-page')).toBeFocused();
    }),
    ...[1, 2, 3, 4, 5, 6].map((page) =>
      (page < 4 ? fresh : again)(`help, page ${page + 1}`, async (hand) => {
        const menu = hand.page.locator('.help-contents select');
        const value = await menu.locator('option').nth(page).getAttribute('value');
        await hand.choose('.help-contents select', value ?? '');
      }),
    ),
    fresh('the palette', async (hand) => {
      await escape(hand);
      await hand.key('Control+k');
      await expect(the(hand.page, 'combobox', 'Find a command')).toBeFocused();
    }),
    fresh('the palette without an answer', async (hand, t) => {
      await hand.page.keyboard.type('0x0x0x');
      await expect(hand.page.locator('dialog.palette')).toContainText(t.palette.nothing);
    }),
    fresh('the keys', async (hand) => {
      await hand.key('F1');
      await expect(hand.page.locator('dialog.key-list')).toBeVisible();
    }),
  ],
  leave: escape,
};
