// The walk through the lab as it opens at first.

import type { Hand } from './hand';
import { the } from './screen';
import { again, chosen, fresh, type Part } from './walk-state';

const WHY = '[data-name="Why?"]';
const escape = (hand: Hand) => hand.key('Escape');

export const essentials: Part = {
  states: [
    fresh('as it opens', async () => {}, 'each'),
    fresh('why', (hand) => hand.press(WHY)),
    again('an overflow', (hand) => hand.rate('10')),
    again('ice', (hand) => hand.rate('1e-10')),
    again('an outcome', (hand) => hand.rate('0.1')),
    fresh('what a rate would do', async (hand) => {
      await the(hand.page, 'textbox', 'Learning rate value').focus();
      await hand.key('Tab');
      await hand.page.locator('.lr-tip').waitFor();
    }),
    fresh('no number', async (hand) => {
      await hand.press(WHY);
      await hand.rate('many');
    }),
    fresh('the menu', async (hand) => {
      await the(hand.page, 'textbox', 'Learning rate value').press('Escape');
      await hand.press('.menu-button');
    }),
    again('a short path', async (hand) => {
      await escape(hand);
      await hand.press('[data-name="Step forward"]');
    }),
    ...chosen('.function-menu', 'figure', ['styblinskiTang', 'book']).slice(1),
  ],
  leave: (hand) => hand.key('Home'),
};
