// Whether lr is to blame: the run got away although f rose, which no small enough step would do.

import type { Outcome } from './kinds';

export function overshot({ kind, evidence }: Outcome): boolean {
  if (kind === 'diverging' || kind === 'overflow' || kind === 'stopped-by-schedule') {
    return evidence.uphill;
  }
  // Level ground far away is no flight.
  if (kind === 'frozen') return evidence.ranAway === 'up' && evidence.cause !== 'slope';
  return kind === 'cycling' && evidence.factor !== null;
}
