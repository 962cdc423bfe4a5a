// The walk through runs beside each other: two at first, eight in the whole lab, their menus, a name
// that is typed, and all of it on the projector.

import { expect } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { again, fresh, type Part } from './walk-state';

const MORE = '[data-name="More"]';
const PRESENT = '[data-name="Presenter mode"]';
/** As long as a name may be, nearly. */
const LONG = {
  en: 'The run that hardly moves at all, kept for the next lesson',
  ko: '거의 움직이지 않는 실행, 다음 수업에서 다시 보려고 남겨 둔 것, 한 번 더 볼 것',
};
const set = (index: number) => `.compare-menu > button:nth-child(${index + 1})`;

export const compared: Part = {
  states: [
    fresh('two runs at first', async (hand) => {
      await hand.press('[data-name="Pin this run"]');
      await hand.rate('10');
      await expect(hand.page.locator('.run-row')).toHaveCount(2);
    }),
    fresh(
      'eight methods',
      async (hand) => {
        await hand.press(MORE);
        await hand.press(set(1));
        await expect(hand.page.locator('.run-row')).toHaveCount(8);
        await hand.rest();
      },
      'each',
    ),
    again('eight starts, the last step', async (hand) => {
      await hand.press(set(3));
      await expect(hand.page.locator('.run-name').first()).toContainText('(');
      await hand.press('[data-name="Last step"]');
    }),
    fresh('the sets', (hand) => hand.press('[data-name="Compare"]')),
    fresh('the menu of a run', async (hand) => {
      await hand.key('Escape');
      await hand.press('.run-more');
    }),
    fresh('a run is named', (hand) => hand.press('.run-menu:popover-open button')),
    again('a long name', (hand, t) =>
      hand.fill('.run-name-field', t === texts.ko ? LONG.ko : LONG.en),
    ),
    fresh('eight runs on the projector', (hand) => hand.press(PRESENT)),
  ],
  leave: async (hand) => {
    await hand.press(PRESENT);
    await hand.press('.compare-menu > .apart');
    await hand.press(MORE);
    await hand.rate('0.1');
  },
};
