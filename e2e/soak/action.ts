// What can be done in the window. An action is planned before anything is known of the window, so that a
// seed always gives the same list; in the window it happens, or cannot be done just now.

import type { Hand } from './hand';
import type { Random } from './random';

export interface Move {
  /** For who reads the list. */
  readonly says: string;
  /** Nothing of what came before can be undone after it. */
  readonly forgets?: true;
  /** @returns false where it could not be done */
  readonly make: (hand: Hand) => Promise<unknown>;
}

export interface Action {
  /** How often it comes up, beside the others. */
  readonly weight: number;
  readonly plan: (random: Random) => Move;
}
