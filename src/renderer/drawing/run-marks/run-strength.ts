// How strongly a run is drawn: all alike, and while one is pointed at the others fade.

import type { Looks } from '../../model/looks';

/** What is left of the others. */
const FADED = 0.2;

/** @returns 0 … 1; reads what is pointed at without listening to it */
export function runStrength({ pointedRun }: Pick<Looks, 'pointedRun'>, style: number): number {
  const pointed = pointedRun.peek();
  return pointed === null || pointed === style ? 1 : FADED;
}
