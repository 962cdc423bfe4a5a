// Commands by the palette, as a person finds them, and what else is found there.

import { texts } from '../../../src/i18n/texts';
import { commandRows } from '../../../src/shared/commands/registry';
import type { Action } from '../action';
import type { Hand } from '../hand';
import { below, oneOf } from '../random';
import { rates, text } from '../words';

/** These end the window's time, or open a dialog of the system that nobody is there to answer. */
const LEFT_OUT = new Set(['print', 'open', 'fullScreen']);

const ids = commandRows.map(({ id }) => id).filter((id) => !LEFT_OUT.has(id));
const comparing = commandRows.filter(({ group }) => group === 'compare').map(({ id }) => id);

async function find(hand: Hand, words: string): Promise<boolean> {
  if (!(await hand.clear())) return false;
  await hand.press('ControlOrMeta+KeyK');
  await hand.page.keyboard.insertText(words);
  await hand.press('Enter');
  return true;
}

const byName = (id: (typeof ids)[number]) => ({
  says: `command ${id}`,
  make: async (hand: Hand) => {
    const korean = await hand.page.evaluate(() => document.documentElement.lang === 'ko');
    return find(hand, texts[korean ? 'ko' : 'en'].commands[id].label);
  },
});

export const commandActions: readonly Action[] = [
  { weight: 8, plan: (random) => byName(oneOf(random, ids)) },
  { weight: 5, plan: (random) => byName(oneOf(random, comparing)) },
  {
    weight: 2,
    plan: (random) => {
      const words = oneOf(random, [
        `lr ${oneOf(random, rates)}`,
        String(below(random, 120)),
        'x0 3',
        text(random).slice(0, 40),
      ]);
      return { says: `palette “${words}”`, make: (hand) => find(hand, words) };
    },
  },
];
