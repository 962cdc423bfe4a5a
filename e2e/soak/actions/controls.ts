// Fields, sliders, menus, buttons and pictures, whichever there are.

import type { Action, Move } from '../action';
import type { Hand } from '../hand';
import { below, oneOf, several, type Random } from '../random';
import { entry, formula, rates, text, wrong } from '../words';

const LR = '[data-name="Learning rate value"]';
const FORMULA = '[data-name="f(x0, x1)"]';
const NUMBERS = '[role="spinbutton"], [inputmode="decimal"]';
const ANY_FIELD =
  'input:not([type]), input[type="text"], input[type="search"], input[type="number"], textarea';
const SLIDERS = '[role="slider"], input[type="range"]';
const PRESSED =
  'button, summary, [role="tab"], [role="option"], [type="radio"], [type="checkbox"], [role="row"]';
const PICTURES = '[role="img"], [role="application"], canvas, svg[tabindex]';
const LEAVES = ['Enter', 'Enter', 'Enter', 'Tab', 'Escape', ''] as const;

function typed(random: Random, selector: string, words: string): Move {
  const [at, leave] = [random(), oneOf(random, LEAVES)];
  return {
    says: `type “${words.slice(0, 60)}” ${leave} into ${selector}`,
    make: async (hand) => {
      if (!(await hand.write(selector, at, words))) return false;
      if (leave !== '') await hand.press(leave);
      return true;
    },
  };
}

async function drag(hand: Hand, selector: string, at: number, path: readonly number[]) {
  const place = await hand.place(selector, at);
  if (!place) return false;
  const point = (x: number, y: number) =>
    [place.x + (x - 0.5) * place.width, place.y + (y - 0.5) * place.height] as const;
  const { mouse } = hand.page;
  await mouse.move(...point(path[0], path[1]));
  await mouse.down();
  for (let k = 2; k + 1 < path.length; k += 2) await mouse.move(...point(path[k], path[k + 1]));
  return mouse.up();
}

const chosen =
  (selector: string): Action['plan'] =>
  (random) => {
    const [at, choice] = [random(), random()];
    return {
      says: `choose ${choice.toFixed(3)} of ${selector}`,
      make: (hand) => hand.choose(selector, at, choice),
    };
  };

const pressed =
  (selector: string, where = ''): Action['plan'] =>
  (random) => {
    const at = random();
    return { says: `${where}press ${at.toFixed(3)}`, make: (hand) => hand.click(selector, at) };
  };

export const controlActions: readonly Action[] = [
  { weight: 6, plan: (random) => typed(random, LR, oneOf(random, [...rates, ...wrong])) },
  { weight: 8, plan: (random) => typed(random, NUMBERS, entry(random)) },
  { weight: 5, plan: (random) => typed(random, FORMULA, formula(random)) },
  { weight: 5, plan: (random) => typed(random, ANY_FIELD, text(random)) },
  {
    weight: 5,
    plan: (random) => {
      const at = random();
      const keys = several(random, 10, () =>
        oneOf(random, ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Alt+ArrowUp']),
      );
      return {
        says: `slider: ${keys.join(' ')}`,
        make: async (hand) => {
          if (!(await hand.click(SLIDERS, at))) return false;
          return hand.pressAll(keys);
        },
      };
    },
  },
  ...[SLIDERS, PICTURES].map((selector): Action => ({
    weight: 6,
    plan: (random) => {
      const at = random();
      const path = Array.from({ length: 2 * (2 + below(random, 6)) }, random);
      return {
        says: `drag over ${selector}`,
        make: (hand) => drag(hand, selector, at, path),
      };
    },
  })),
  {
    weight: 3,
    plan: (random) => {
      const [at, turn] = [random(), oneOf(random, [-2000, -120, 120, 2000])];
      const times = 1 + below(random, 15);
      return {
        says: `wheel ${turn} × ${times}`,
        make: async (hand) => {
          const place = await hand.place(PICTURES, at);
          if (!place) return false;
          await hand.page.mouse.move(place.x, place.y);
          for (let k = 0; k < times; k++) await hand.page.mouse.wheel(0, turn);
          return true;
        },
      };
    },
  },
  { weight: 14, plan: chosen('select') },
  { weight: 4, plan: chosen('[data-name="Function"]') },
  { weight: 3, plan: chosen('[data-name="Lesson"]') },
  { weight: 22, plan: pressed(PRESSED) },
  { weight: 5, plan: pressed('.lesson button', 'lesson: ') },
  {
    weight: 2,
    plan: (random) => {
      const [one, other] = [random(), random()];
      return {
        says: `press ${one.toFixed(3)} and ${other.toFixed(3)} at once`,
        make: async (hand) => {
          const places = [await hand.place(PRESSED, one), await hand.place(PRESSED, other)];
          if (!places[0] || !places[1]) return false;
          await Promise.all(places.map((place) => hand.page.mouse.click(place!.x, place!.y)));
          return true;
        },
      };
    },
  },
];
