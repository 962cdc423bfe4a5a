// The walk through the lab as it opens at first.

import type { Hand } from './hand';
import { the } from './screen';
import { chosen, type Part } from './walk-state';

const WHY = '[data-name="Why?"]';
const escape = (hand: Hand) => hand.key('Escape');

export const essentials: Part = {
  states: [
    { name: 'as it opens', view: 'each', fresh: true, reach: async () => {} },
    { name: 'why', fresh: true, reach: (hand) => hand.press(WHY) },
    { name: 'an overflow', reach: (hand) => hand.rate('10') },
    { name: 'ice', reach: (hand) => hand.rate('1e-10') },
    { name: 'an outcome', reach: (hand) => hand.rate('0.1') },
    {
      name: 'no number',
      fresh: true,
      reach: async (hand) => {
        await hand.press(WHY);
        await hand.rate('many');
      },
    },
    {
      name: 'the menu',
      fresh: true,
      reach: async (hand) => {
        await the(hand.page, 'textbox', 'Learning rate value').press('Escape');
        await hand.press('.menu-button');
      },
    },
    {
      name: 'a short path',
      reach: async (hand) => {
        await escape(hand);
        await hand.press('[data-name="Step forward"]');
      },
    },
    ...chosen('.function-menu', 'figure', ['styblinskiTang', 'book']).slice(1),
  ],
  leave: (hand) => hand.key('Home'),
};
