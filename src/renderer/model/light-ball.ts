// The ball is x: a pointer over it lights x up wherever it stands.

import type { Looks } from './looks';

/** @param over whether a pointer is over the ball, in whichever view */
export function lightBall(looks: Pick<Looks, 'symbol' | 'set'>, over: boolean): void {
  if (over) looks.set({ symbol: 'x' });
  else if (looks.symbol.peek() === 'x') looks.set({ symbol: null });
}
