// The same run at several rates: its own, ten and a hundred times smaller and larger.

import { fields } from '../../../shared/session/fields';
import { runOfControls, variant, type RunSet } from './run-set';

const DECADES = [-2, -1, 0, 1, 2];

/** Ten times as large `count` times, in the decimal system: 0.3 becomes 0.03 and not 0.030000000000000002. */
export function shiftedBy(rate: number, count: number): number {
  const [digits = '', exponent = '0'] = rate.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + count}`);
}

export const decades = {
  id: 'compareDecades',
  compare: ({ session }) => {
    const own = runOfControls(session);
    const around = DECADES.map((count) => shiftedBy(own.lr, count)).filter(fields.lr.accepts);
    return {
      runs: around.map((lr, k) => variant(own, k, { lr })),
      place: around.indexOf(own.lr),
    };
  },
} as const satisfies RunSet;
