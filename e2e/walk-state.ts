// A state of the window, and how it is reached.

import type { Texts } from '../src/i18n/texts';
import type { ViewId } from '../src/shared/pane-ids';
import type { Hand } from './hand';

export interface State {
  readonly name: string;
  /** One after the other: each begins where the one before has ended. */
  readonly reach: (hand: Hand, t: Texts) => Promise<unknown>;
  /** What it is about, where there is room for one view; `each` of them is looked at. */
  readonly view?: ViewId | 'each';
  /** There are elements that no state before it has, and not only other words in them. */
  readonly fresh?: true;
}

export interface Part {
  readonly states: readonly State[];
  readonly leave: (hand: Hand) => Promise<unknown>;
}

/** A state without an element that is new. */
export const again = (name: string, reach: State['reach'], view?: State['view']): State => ({
  name,
  reach,
  ...(view && { view }),
});

/** A state with elements that no state before it has. */
export const fresh = (...state: Parameters<typeof again>): State => ({
  ...again(...state),
  fresh: true,
});

/** One state for each of a menu's choices. */
export const chosen = (menu: string, view: ViewId | 'each', values: readonly string[]): State[] =>
  values.map((value) =>
    again(`${menu.slice(1)} ${value}`, (hand) => hand.choose(menu, value), view),
  );
