// Keys: of the registry's commands, of whoever has no mouse, several at once, and many in a row.

import { commandRows } from '../../../src/shared/commands/registry';
import type { KeyBinding } from '../../../src/shared/commands/command-row';
import type { Action } from '../action';
import { oneOf, several } from '../random';

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'ControlOrMeta',
  Plus: '+',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/** As Playwright writes a key of the registry. */
const asPressed = (press: string): string =>
  press
    .split('+')
    .map((part) => NAMES[part] ?? (/^[A-Z]$/.test(part) ? `Key${part}` : part))
    .join('+');

const keys = commandRows
  .flatMap((row): readonly KeyBinding[] => row.keys)
  // The menu's own are not the page's, and a full screen is the system's.
  .filter(({ where, press }) => where !== 'menu' && press !== 'F11')
  .map(({ press }) => asPressed(press));

const MOVES = 'ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End'.split(' ');
const WITHOUT_MOUSE = [...MOVES, 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'F6'];

export const keyActions: readonly Action[] = [
  {
    weight: 12,
    plan: (random) => {
      const key = oneOf(random, keys);
      const clear = random() < 0.7;
      return {
        says: `${clear ? 'clear, ' : ''}key ${key}`,
        make: async (hand) => {
          if (clear) await hand.clear();
          await hand.press(key);
        },
      };
    },
  },
  {
    weight: 8,
    plan: (random) => {
      const pressed = several(random, 8, () => oneOf(random, WITHOUT_MOUSE));
      return { says: `keys ${pressed.join(' ')}`, make: (hand) => hand.pressAll(pressed) };
    },
  },
  {
    weight: 5,
    plan: (random) => {
      const burst = several(random, 12, () => `ControlOrMeta+Key${random() < 0.65 ? 'Z' : 'Y'}`);
      return {
        says: `undo and redo: ${burst.map((key) => key.at(-1)).join('')}`,
        make: (hand) => hand.pressAll(burst),
      };
    },
  },
  {
    weight: 3,
    plan: (random) => {
      const both = [oneOf(random, keys), oneOf(random, keys)];
      return {
        says: `at once ${both.join(' and ')}`,
        make: (hand) => Promise.all(both.map((key) => hand.press(key))),
      };
    },
  },
  { weight: 6, plan: () => ({ says: 'clear', make: (hand) => hand.clear() }) },
];
